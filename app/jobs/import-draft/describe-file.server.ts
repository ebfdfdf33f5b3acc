import { randomUUID } from "node:crypto";
import { dayInName } from "~/core/import/day-in-name";
import { delimiterName } from "~/core/import/delimiter-name";
import type { ImportDraft } from "~/core/import/import-draft";
import { fitRoles } from "~/core/import/suggest/fit-roles";
import { metricFeeds, type MetricFeed } from "~/core/import/metric-feed";
import { suggestKind } from "~/core/import/suggest/suggest-kind";
import {
  METRIC_KIND_DEFINITIONS,
  type MetricKind,
  type MetricScale,
} from "~/core/metric/metric-kind";
import {
  findRememberedMapping,
  type ImportBatch,
  type RememberedMapping,
} from "~/data/import/import-batch.server";
import { getMetric } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";
import type { DelimitedInspection } from "~/integrations/delimited/inspect-delimited";
import type { LayoutChoice } from "~/integrations/tabular/tabular-file";
import type { ImportMapping } from "~/schemas/import-mapping";
import { headerSignature } from "./inspect-batch.server";

/** A description to begin with: the file's own, or that of an earlier file with the same columns. */
export interface KnownDescription {
  readonly mapping: ImportMapping | null;
  readonly metricId: string | null;
  /** The ways that metric takes data; none while it is not known. */
  readonly feeds: readonly MetricFeed[];
  readonly rememberedFrom: RememberedMapping["from"] | null;
}

export async function findDescription({
  client,
  batch,
  fingerprint,
}: {
  client: OrgClient;
  batch: ImportBatch;
  fingerprint: string | null;
}): Promise<KnownDescription> {
  const metricId = batch.metric?.id ?? null;
  const metric = metricId ? await getMetric({ client, id: metricId }) : null;
  const feeds = metric ? metricFeeds(metric.kind, metric.scale) : [];
  if (batch.mapping)
    return { mapping: batch.mapping, metricId, feeds, rememberedFrom: null };
  const remembered =
    fingerprint === null
      ? null
      : await findRememberedMapping({ client, headerSignature: fingerprint });
  return {
    mapping: remembered?.mapping ?? null,
    metricId: metricId ?? remembered?.metricId ?? null,
    feeds,
    rememberedFrom: remembered?.from ?? null,
  };
}

/** How the file is to be looked at; another file's encoding says nothing of this one's. */
export function layoutOfDescription({
  mapping,
  rememberedFrom,
}: KnownDescription): LayoutChoice {
  if (mapping === null) return {};
  const { encoding, delimiter, headerRows, sheet } = mapping;
  return {
    encoding: rememberedFrom === null ? encoding : undefined,
    delimiter,
    headerRows,
    sheet,
  };
}

/** What the form starts with: the description there is, or what the inspection suggests. */
export function startDraft(
  known: KnownDescription,
  inspection: DelimitedInspection,
): ImportDraft {
  const mapping = known.mapping ?? inspection.suggestedMapping;
  const described = describedDraft(mapping, inspection);
  const fitted =
    known.mapping === null
      ? fitRoles(fittableColumns(inspection), known.feeds)
      : null;
  return {
    ...described,
    ...fitted,
    rolesFor: known.metricId ?? "",
    ...metricDraft(known.metricId, inspection),
  };
}

/** As suggested, or in the parts given. */
export function fittableColumns(
  { columns }: DelimitedInspection,
  roles?: readonly string[],
) {
  return columns.map(
    ({ name, suggestedRole, scale, dateFormat }, position) => ({
      name,
      role: roles?.[position] ?? suggestedRole,
      numbers: scale,
      isDate: dateFormat !== null,
    }),
  );
}

type Described = Pick<ImportMapping, "grain" | "decimal"> &
  Partial<Pick<ImportMapping, "granularity" | "fixedDay">> & {
    dateFormat: string | null;
    columns: readonly Pick<
      ImportMapping["columns"][number],
      "index" | "role" | "header"
    >[];
  };

export function describedDraft(
  mapping: Described | null,
  inspection: DelimitedInspection,
) {
  const roles = rolesBy(mapping, inspection);
  const dated = roles.includes("date");
  const { encoding, delimiter, headerRows, sheet, fileName } = inspection;
  const day = mapping?.fixedDay ?? (dated ? null : dayInName(fileName));
  return {
    encoding: encoding ?? "",
    delimiter: (delimiter && delimiterName(delimiter)) ?? "",
    headerRows: String(headerRows),
    sheet: sheet?.name ?? "",
    columnsKey: headerSignature(inspection),
    grain: grainOf(mapping, roles, inspection),
    dateFormat: mapping?.dateFormat ?? "",
    fixedDay: day ?? "",
    granularity: mapping?.granularity ?? "month",
    decimal: mapping?.decimal ?? "point",
    roles,
  };
}

/** A survey tool hands out answers, also where none of its columns is known for the score. */
function grainOf(
  mapping: Described | null,
  roles: readonly string[],
  { source }: DelimitedInspection,
): ImportMapping["grain"] {
  const measured = new Set(["score", "numerator", "count", "value"]);
  const said = roles.some((role) => measured.has(role));
  if (mapping === null || (!said && source !== "generic")) return "responses";
  return mapping.grain;
}

/** By the header where there is one: the columns of a file may stand in another order than last time. */
function rolesBy(mapping: Described | null, { columns }: DelimitedInspection) {
  const known = mapping?.columns ?? [];
  const byHeader = new Map(
    known.flatMap(({ header, role }) =>
      header === undefined ? [] : [[header, role] as const],
    ),
  );
  const byIndex = new Map(
    known.flatMap(({ index, header, role }) =>
      header === undefined ? [[index, role] as const] : [],
    ),
  );
  return columns.map(
    ({ index, name }) =>
      byHeader.get(name) ?? byIndex.get(index) ?? ("ignore" as const),
  );
}

/** A scale of the file's own, where the kind of metric allows one and has another. */
function ownScale(kind: MetricKind, found: MetricScale | null) {
  const { scale, customScale } = METRIC_KIND_DEFINITIONS[kind];
  const own =
    customScale &&
    found !== null &&
    (found.min !== scale?.min || found.max !== scale.max);
  return own
    ? { scaleMin: String(found.min), scaleMax: String(found.max) }
    : { scaleMin: "", scaleMax: "" };
}

function metricDraft(
  metricId: string | null,
  { columns, suggestedMapping }: DelimitedInspection,
) {
  const score = columns.find(({ suggestedRole }) => suggestedRole === "score");
  const roles = columns.map(({ suggestedRole }) => suggestedRole);
  const kind = suggestKind(roles, score?.scale ?? null);
  return {
    metricChoice: metricId === null ? "new" : "existing",
    metricId: metricId ?? "",
    newMetricId: randomUUID(),
    name: "",
    kind,
    level: "journey",
    direction: "",
    seasonality: "none",
    metricGranularity: suggestedMapping?.granularity ?? "week",
    ...ownScale(kind, score?.scale ?? null),
    unit: "",
    practicalThreshold: "",
    percentile: "",
    durationLimit: "",
  };
}
