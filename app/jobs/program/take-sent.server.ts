import type { z } from "zod";
import type { Fault } from "~/core/evidence/contract";
import {
  feedFor,
  type FeedGrain,
  type MetricFeed,
} from "~/core/import/metric-feed";
import { dayAt } from "~/core/time/calendar-day";
import { isDatabaseDown } from "~/data/database-down.server";
import { getOrganizationSettings } from "~/data/identity/organization-settings.server";
import { getFedMetric, type FedMetric } from "~/data/source/fed-metric.server";
import { withOrg } from "~/data/org.server";
import {
  getSource,
  recordHeard,
  type Source,
} from "~/data/source/source.server";
import { postOnly } from "~/http/api/answer-program.server";
import { answerApi, refuseApi } from "~/http/api/api-response.server";
import { bodyFaults, MOST_FAULTS } from "~/http/api/body-faults";
import { authorizeProgram } from "~/http/api/key/authorize-program.server";
import { parseJson } from "~/http/api/parse-json";
import { readJsonBody } from "~/http/api/read-json-body.server";
import type {
  ImportedRow,
  KeptRow,
} from "~/integrations/delimited/row/row-outcome";
import {
  readingsBody,
  type ReadingsBody,
} from "~/schemas/program/readings-body";
import {
  responsesBody,
  type ResponsesBody,
} from "~/schemas/program/responses-body";
import { readSentReadings, type SeriesFeed } from "./sent-readings";
import { readSentResponses, type ReadRows } from "./sent-responses";
import { writeSent, type WrittenBatch } from "./write-sent.server";

type Sent =
  | { grain: "responses"; body: ResponsesBody }
  | { grain: "series"; body: ReadingsBody };

const SCHEMAS = { responses: responsesBody, series: readingsBody } as const;
const SCOPES = { responses: "responses", series: "readings" } as const;

/** POST /api/v1/responses and /api/v1/readings (docs/api.md): who asks is settled before anything of the body is read. */
export async function takeSent(
  request: Request,
  grain: FeedGrain,
): Promise<Response> {
  if (request.method !== "POST") return postOnly();
  const now = new Date();
  try {
    const allowed = await authorizeProgram(request, {
      scope: SCOPES[grain],
      now,
    });
    if (!allowed.ok) return allowed.response;
    const { orgId, key } = allowed;
    if (key.sourceId === null) return refuseApi("forbidden");
    const body = await readJsonBody(request);
    if (!body.ok) return body.response;
    const read = readBody(body.text, grain);
    if (!read.ok) return read.response;
    const { sourceId, createdById } = key;
    const bytes = Buffer.byteLength(body.text);
    const sender = {
      orgId,
      sourceId,
      createdById,
      origin: "api",
      now,
      bytes,
    } as const;
    return await keepSent(sender, read.sent);
  } catch (error) {
    return answerFault(error);
  }
}

/** A program reads JSON whatever happens; what nobody foresaw goes to the log whole. */
export function answerFault(error: unknown): Response {
  if (isDatabaseDown(error))
    return refuseApi("unavailable", { headers: { "Retry-After": "5" } });
  // oxlint-disable-next-line no-console -- the server's log, as Remix writes what a loader throws
  console.error(error);
  return refuseApi("surprise");
}

export function readBody(
  text: string,
  grain: FeedGrain,
): { ok: true; sent: Sent } | { ok: false; response: Response } {
  const json = parseJson(text);
  if (json.outcome === "not-json")
    return no(refuseApi("not-json", { message: `The body ${json.message}.` }));
  if (json.outcome === "too-deep")
    return no(refuseFaults([{ path: "", message: "is nested too deep" }]));
  const schema: z.ZodType = SCHEMAS[grain];
  const parsed = schema.safeParse(json.value);
  return parsed.success
    ? { ok: true, sent: { grain, body: parsed.data } as Sent }
    : no(refuseFaults(bodyFaults(parsed.error)));
}

function no(response: Response): { ok: false; response: Response } {
  return { ok: false, response };
}

export interface Sender {
  readonly orgId: string;
  readonly sourceId: string;
  readonly createdById: string;
  readonly origin: "api" | "webhook";
  readonly now: Date;
  readonly bytes: number;
}

/** Reads what was sent against the metric it is for, and keeps all of it or nothing. */
export async function keepSent(sender: Sender, sent: Sent): Promise<Response> {
  const { orgId, sourceId, now } = sender;
  const settings = await getOrganizationSettings({ orgId });
  const found = await withOrg(orgId, async (client) => {
    const source = await getSource({ client, id: sourceId });
    const id = sent.body.metric ?? source?.metricId;
    const metric = id ? await getFedMetric({ client, id }) : null;
    if (source) await recordHeard({ client, id: sourceId, at: now, seen: [] });
    return { source, metric };
  });
  if (!settings || !found.source || found.source.archived)
    return refuseApi("forbidden", {
      message: "The source of this key is archived.",
    });
  const chosen = chooseMetric(found.source, found.metric, sent);
  if (!chosen.ok) return refuseFaults([chosen.fault]);
  const { metric, feed } = chosen;
  const { timeZone } = settings;
  const today = dayAt(now, timeZone);
  const read: ReadRows<ImportedRow> =
    sent.grain === "responses"
      ? readSentResponses(sent.body.responses, {
          scale: feed.scale,
          least: feed.least,
          timeZone,
          today,
        })
      : readSentReadings(sent.body, { ...metric, feed, today });
  if (read.outcome === "faults") return refuseFaults(read.faults);
  const granularity = sent.grain === "series" ? sent.body.granularity : "day";
  const rows = read.rows.map(toKept);
  const { source } = found;
  const batch = {
    ...sender,
    source,
    metric,
    timeZone,
    grain: sent.grain,
    granularity,
    rows,
  };
  return answerWritten(await writeSent(batch), rows.length);
}

/** Of a refused body, the first hundred faults. */
function refuseFaults(faults: readonly Fault[]): Response {
  return refuseApi("faults", { faults: faults.slice(0, MOST_FAULTS) });
}

function toKept(row: ImportedRow, index: number): KeptRow {
  return { line: index + 1, outcome: "kept", row };
}

type SentFeed = Pick<MetricFeed, "scale" | "least"> & SeriesFeed;

function sentFeed(
  { kind, scale }: FedMetric,
  grain: FeedGrain,
): SentFeed | null {
  return kind === "mean" && grain === "series"
    ? { measure: "sums", scale: null, least: -Infinity }
    : feedFor(kind, scale, grain);
}

function chooseMetric(
  source: Source,
  metric: FedMetric | null,
  { grain, body }: Sent,
):
  | { ok: true; metric: FedMetric; feed: SentFeed }
  | { ok: false; fault: Fault } {
  const fault = (message: string) =>
    ({ ok: false, fault: { path: "metric", message } }) as const;
  if (!body.metric && !source.metricId)
    return fault("must say which metric: the source has none of its own");
  if (source.metricId && metric && metric.id !== source.metricId)
    return fault("is not the metric of this source");
  if (!metric) return fault("is no metric of this organisation");
  const feed = sentFeed(metric, grain);
  return feed
    ? { ok: true, metric, feed }
    : fault(
        `takes no ${grain === "series" ? "readings" : "responses"}: its kind is ${metric.kind}`,
      );
}

export function answerWritten(
  written: WrittenBatch,
  received: number,
): Response {
  if (written.outcome === "fed-otherwise") return refuseApi("conflict");
  if (written.outcome === "busy")
    return refuseApi("busy", { headers: { "Retry-After": "15" } });
  const { rowsKept, rowsReplaced, rowsKnown, rowsSkipped, rowsRefused } =
    written.counts;
  const answer = {
    batch: written.batchId,
    received,
    kept: rowsKept - rowsReplaced,
    replaced: rowsReplaced,
    known: rowsKnown,
    skipped: rowsSkipped,
    refused: rowsRefused,
  };
  return answerApi(`${JSON.stringify(answer)}\n`);
}
