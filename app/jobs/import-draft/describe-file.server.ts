import { createHash, randomUUID } from "node:crypto";
import type { ImportDraft } from "~/core/import/import-draft";
import { suggestKind } from "~/core/import/suggest-kind";
import {
  METRIC_KIND_DEFINITIONS,
  type MetricKind,
  type MetricScale,
} from "~/core/metric/metric-kind";
import {
  findRememberedMapping,
  type ImportBatch,
} from "~/data/import/import-batch.server";
import type { OrgClient } from "~/data/org.server";
import type { FileStorage } from "~/http/storage.server";
import {
  inspectDelimited,
  type DelimitedInspection,
} from "~/integrations/delimited/inspect-delimited";
import type { ImportMapping } from "~/schemas/import-mapping";

/** The page waits for it; roughly 50,000 answers. */
const MAX_INSPECTED_BYTES = 8 * 1024 ** 2;

export async function inspectBatch(
  storage: FileStorage,
  batch: ImportBatch,
): Promise<DelimitedInspection> {
  const bytes = storage.read(batch.storageKey);
  return inspectDelimited({
    bytes,
    fileName: batch.fileName,
    maxBytes: MAX_INSPECTED_BYTES,
  });
}

/** Same for two files whose columns are the same, in the same order. */
export function headerSignature({
  columns,
  delimiter,
  headerRows,
}: DelimitedInspection): string {
  const header = JSON.stringify([
    delimiter,
    headerRows,
    columns.map(({ name }) => name),
  ]);
  return createHash("sha256").update(header).digest("hex");
}

export interface Draft {
  readonly draft: ImportDraft;
  /** Taken over from an earlier file with the same header. */
  readonly remembered: boolean;
}

/** What the form starts with: the batch's own description, an earlier file's, or what the inspection suggests. */
export async function startDraft({
  client,
  batch,
  inspection,
}: {
  client: OrgClient;
  batch: ImportBatch;
  inspection: DelimitedInspection;
}): Promise<Draft> {
  const own = batch.mapping && {
    mapping: batch.mapping,
    metricId: batch.metric?.id ?? null,
  };
  const known =
    own ??
    (await findRememberedMapping({
      client,
      headerSignature: headerSignature(inspection),
    }));
  const suggested = inspection.suggestedMapping;
  const mapping = known?.mapping ?? suggested;
  return {
    remembered: own === null && known !== null,
    draft: {
      ...draftOf(mapping, inspection),
      ...metricDraft(known?.metricId ?? null, inspection),
    },
  };
}

type Described = Pick<ImportMapping, "grain" | "decimal" | "columns"> &
  Partial<Pick<ImportMapping, "granularity" | "fixedDay">> & {
    dateFormat: string | null;
  };

function draftOf(mapping: Described | null, { columns }: DelimitedInspection) {
  const roleOf = new Map(
    mapping?.columns.map(({ index, role }) => [index, role]),
  );
  return {
    grain: mapping?.grain ?? "responses",
    dateFormat: mapping?.dateFormat ?? "",
    fixedDay: mapping?.fixedDay ?? "",
    granularity: mapping?.granularity ?? "month",
    decimal: mapping?.decimal ?? "point",
    roles: columns.map(({ index }) => roleOf.get(index) ?? "ignore"),
  };
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
  };
}
