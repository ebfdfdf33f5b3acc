import { randomUUID } from "node:crypto";
import {
  feedFor,
  rolesFitFeed,
  wantedRoles,
  type MetricFeed,
} from "~/core/import/metric-feed";
import {
  DRAFT_FIELDS,
  roleField,
  type DraftFault,
  type ImportDraft,
} from "~/core/import/import-draft";
import { isCoarser, type Granularity } from "~/core/time/period";
import { isUuid, type OrgClient } from "~/data/org.server";
import type { DelimitedInspection } from "~/integrations/delimited/inspect-delimited";
import {
  importMappingSchema,
  type ImportMapping,
} from "~/schemas/import-mapping";
import {
  chosenMetric,
  type ChosenMetric,
  type MetricShape,
} from "./chosen-metric.server";

export interface CheckedDraft {
  /** As far as the file alone can be read by it; null while its structure is not sound. */
  readonly mapping: ImportMapping | null;
  readonly metric: ChosenMetric | null;
  readonly feed: MetricFeed | null;
  readonly shape: MetricShape | null;
  readonly faults: readonly DraftFault[];
}

export function readDraft(
  formData: FormData,
  columnCount: number,
): ImportDraft {
  const text = (name: string) => String(formData.get(name) ?? "");
  const fields = Object.fromEntries(
    DRAFT_FIELDS.map((name) => [name, text(name)]),
  );
  const roles = Array.from(
    { length: columnCount },
    (_, index) => text(roleField(index)) || "ignore",
  );
  const draft = fields as Record<(typeof DRAFT_FIELDS)[number], string>;
  // The page makes it; what is no id would name no metric.
  const { newMetricId } = draft;
  return {
    ...draft,
    newMetricId: isUuid(newMetricId) ? newMetricId : randomUUID(),
    roles,
  };
}

/** Whether the file can be read as described, and whether the metric takes what it says. */
export async function checkDraft({
  client,
  draft,
  inspection,
}: {
  client: OrgClient;
  draft: ImportDraft;
  inspection: DelimitedInspection;
}): Promise<CheckedDraft> {
  const { mapping, faults } = checkMapping(draft, inspection);
  const chosen = await chosenMetric({ client, draft });
  const feed =
    mapping &&
    chosen.shape &&
    feedFor(chosen.shape.kind, chosen.shape.scale, mapping.grain);
  const fits =
    feed !== null && mapping !== null && rolesFitFeed(draft.roles, feed);
  return {
    mapping,
    metric: chosen.metric,
    feed: fits ? feed : null,
    shape: chosen.shape,
    faults: [
      ...faults,
      ...chosen.faults,
      ...fitFaults(mapping, chosen.metric, feed, fits),
    ],
  };
}

function checkMapping(draft: ImportDraft, inspection: DelimitedInspection) {
  const { source, encoding, delimiter, headerRows, sheet, columns } =
    inspection;
  const hasDate = draft.roles.includes("date");
  const parsed = importMappingSchema.safeParse({
    source,
    encoding: encoding ?? "utf-8",
    delimiter: delimiter ?? ",",
    headerRows,
    sheet: sheet?.name,
    dateFormat: hasDate ? draft.dateFormat : draft.dateFormat || "yyyy-MM-dd",
    decimal: draft.decimal,
    grain: draft.grain,
    granularity:
      draft.grain === "series" ? draft.granularity || undefined : undefined,
    fixedDay: hasDate ? null : draft.fixedDay || null,
    columns: columns.map(({ index, name, words }, position) => ({
      index,
      role: draft.roles[position],
      name: name.slice(0, 200),
      header: headerRows > 0 ? name : undefined,
      words: draft.roles[position] === "score" ? words : undefined,
    })),
  });
  if (parsed.success) return { mapping: parsed.data, faults: [] };
  const faults = parsed.error.issues.map(({ path, message }) =>
    toFault(String(path[0] ?? ""), message),
  );
  return { mapping: null, faults: unique(faults) };
}

function toFault(field: string, message: string): DraftFault {
  if (field === "dateFormat")
    return { field: "dateFormat", message: "mapping.chooseDateFormat" };
  const ours = message.startsWith("import:")
    ? message.slice("import:".length)
    : "mapping.unreadable";
  return {
    field: DRAFT_FIELDS.find((name) => name === field) ?? "columns",
    message: ours,
  };
}

function unique(faults: readonly DraftFault[]): DraftFault[] {
  return [
    ...new Map(
      faults.map((fault) => [fault.field + fault.message, fault]),
    ).values(),
  ];
}

function fitFaults(
  mapping: ImportMapping | null,
  metric: ChosenMetric | null,
  feed: MetricFeed | null,
  fits: boolean,
): DraftFault[] {
  if (mapping === null || metric === null) return [];
  if (feed === null) return [{ field: "grain", message: "mapping.otherGrain" }];
  if (!fits)
    return [
      {
        field: "columns",
        message: "mapping.otherColumns",
        columns: wantedRoles(feed),
      },
    ];
  if (metric.fedBy !== null && metric.fedBy !== mapping.grain)
    return [{ field: "grain", message: "mapping.otherSource" }];
  return tooCoarse(mapping.granularity, metric.granularity)
    ? [{ field: "granularity", message: "mapping.tooCoarse" }]
    : [];
}

function tooCoarse(
  file: Granularity | undefined,
  metric: Granularity,
): boolean {
  return file !== undefined && isCoarser(file, metric);
}
