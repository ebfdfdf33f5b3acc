import { feedFor } from "~/core/import/metric-feed";
import { readsByQuestion } from "~/core/import/source/source-mapping";
import { getOrganizationSettings } from "~/data/identity/organization-settings.server";
import { withOrg } from "~/data/org.server";
import { getFedMetric } from "~/data/source/fed-metric.server";
import { recordHeard } from "~/data/source/source.server";
import {
  isWebhookSeen,
  rememberWebhook,
} from "~/data/source/webhook-count.server";
import { postOnly } from "~/http/api/answer-program.server";
import { answerApi, refuseApi } from "~/http/api/api-response.server";
import { readWebhook } from "~/integrations/webhook/read-webhook";
import {
  answerFault,
  answerWritten,
  keepSent,
  readBody,
} from "../take-sent.server";
import { writeSent } from "../write-sent.server";
import { openWebhook, type OpenedWebhook } from "./open-webhook.server";
import { readEvent, seenFields } from "./read-event";

type Opened = Extract<OpenedWebhook, { ok: true }>;

/** POST /api/v1/webhooks/…: one message of a survey tool, or a list of answers signed like one (docs/api.md). */
export async function takeWebhook(
  request: Request,
  key: string,
): Promise<Response> {
  if (request.method !== "POST") return postOnly();
  const now = new Date();
  try {
    const opened = await openWebhook(request, key, now);
    if (!opened.ok) return opened.response;
    const { messageId, source } = opened;
    const message = messageId && { sourceId: source.id, messageId };
    if (message && (await isWebhookSeen(message)))
      return answerNothing("known");
    const answer = await take(opened, now);
    if (message && answer.ok) await rememberWebhook({ ...message, at: now });
    return answer;
  } catch (error) {
    return answerFault(error);
  }
}

async function take(opened: Opened, now: Date): Promise<Response> {
  const { orgId, source, text, bytes } = opened;
  if (readsByQuestion(source.tool)) return takeEvent(opened, now);
  const read = readBody(text, "responses");
  if (!read.ok) return read.response;
  const sender = {
    orgId,
    sourceId: source.id,
    createdById: source.createdById,
    origin: "webhook",
    now,
    bytes: bytes.length,
  } as const;
  return keepSent(sender, read.sent);
}

async function takeEvent(
  { orgId, source, bytes }: Opened,
  now: Date,
): Promise<Response> {
  const event = readWebhook(bytes);
  if (event.outcome !== "read" || event.source !== source.tool)
    return refuse("", `is no response of ${source.tool}`);
  const { fields } = event;
  const { metricId, id, mapping } = source;
  const settings = await getOrganizationSettings({ orgId });
  const metric = await withOrg(orgId, async (client) => {
    await recordHeard({ client, id, at: now, seen: seenFields(fields) });
    return metricId ? getFedMetric({ client, id: metricId }) : null;
  });
  // Tools tell of an answer several times while it is given: only the last is one.
  if (event.skip !== null) return answerNothing("skipped");
  if (!settings || !metric || !mapping.score)
    return refuse("", "cannot be read: the source has no metric or question");
  const feed = feedFor(metric.kind, metric.scale, "responses");
  if (!feed) return refuse("", "is no answer such as its metric takes");
  const { timeZone } = settings;
  const row = readEvent({ fields, mapping, scale: feed.scale, timeZone });
  const written = await writeSent({
    orgId,
    timeZone,
    now,
    source,
    createdById: source.createdById,
    origin: "webhook",
    metric,
    grain: "responses",
    granularity: "day",
    rows: [row],
    bytes: bytes.length,
  });
  return answerWritten(written, 1);
}

function refuse(path: string, message: string): Response {
  return refuseApi("faults", { faults: [{ path, message }] });
}

/** Taken, and nothing to keep: a sender that hears anything else would send it again and again. */
function answerNothing(why: "known" | "skipped"): Response {
  const counts = { kept: 0, replaced: 0, known: 0, skipped: 0, refused: 0 };
  const answer = { batch: null, received: 1, ...counts, [why]: 1 };
  return answerApi(`${JSON.stringify(answer)}\n`);
}
