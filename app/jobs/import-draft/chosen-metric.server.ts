import type { FeedGrain } from "~/core/import/metric-feed";
import type { DraftFault, ImportDraft } from "~/core/import/import-draft";
import { effectFactor } from "~/core/metric/display-scale";
import {
  isMetricKind,
  METRIC_KIND_DEFINITIONS,
  type MetricKind,
  type MetricScale,
} from "~/core/metric/metric-kind";
import type { Granularity } from "~/core/time/period";
import {
  getMetric,
  hasMetricNamed,
  type MetricFields,
} from "~/data/metric/metric.server";
import { isUuid, type OrgClient } from "~/data/org.server";
import { readMetricSource } from "~/data/metric/reading-write.server";
import { metricSchema } from "~/schemas/metric";

export interface ChosenMetric {
  /** Null for one that is made with the import. */
  readonly id: string | null;
  readonly fields: MetricFields | null;
  readonly granularity: Granularity;
  /** The sort of rows it was fed by so far; null while it is empty. */
  readonly fedBy: FeedGrain | null;
}

/** Enough to read a file by, also while the rest of a metric is not filled in. */
export interface MetricShape {
  readonly kind: MetricKind;
  readonly scale: MetricScale | null;
  readonly unit: string;
}

interface Choice {
  readonly shape: MetricShape | null;
  readonly metric: ChosenMetric | null;
  readonly faults: readonly DraftFault[];
}

export async function chosenMetric({
  client,
  draft,
}: {
  client: OrgClient;
  draft: ImportDraft;
}): Promise<Choice> {
  return draft.metricChoice === "existing"
    ? existingMetric(client, draft.metricId)
    : newMetric(client, draft);
}

async function existingMetric(client: OrgClient, id: string): Promise<Choice> {
  const metric = isUuid(id) ? await getMetric({ client, id }) : null;
  if (!metric) {
    return {
      shape: null,
      metric: null,
      faults: [{ field: "metricId", message: "mapping.chooseMetric" }],
    };
  }
  const { granularity } = metric;
  const fedBy = await readMetricSource({ client, metricId: id });
  return {
    shape: metric,
    metric: { id, fields: null, granularity, fedBy },
    faults: [],
  };
}

/** Direction and threshold follow the kind where nothing else was said. */
async function newMetric(
  client: OrgClient,
  draft: ImportDraft,
): Promise<Choice> {
  const kind = isMetricKind(draft.kind) ? draft.kind : "nps";
  const usual = METRIC_KIND_DEFINITIONS[kind];
  const granularity =
    draft.grain === "series" ? draft.granularity : draft.metricGranularity;
  const parsed = metricSchema.safeParse({
    name: draft.name,
    kind: draft.kind,
    level: draft.level,
    direction: draft.direction || usual.direction,
    scaleMin: draft.scaleMin,
    scaleMax: draft.scaleMax,
    unit: draft.unit,
    granularity,
    practicalThreshold:
      draft.practicalThreshold || usual.practicalThreshold * effectFactor(kind),
    seasonality: draft.seasonality || "none",
    percentile: draft.percentile,
    durationLimit: draft.durationLimit,
  });
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) =>
      formFault(String(path[0] ?? ""), message),
    );
    return { shape: { kind, scale: null, unit: "" }, metric: null, faults };
  }
  // Where on a journey it belongs is chosen on its own page, later.
  const { place: _, ...written } = parsed.data;
  const fields = {
    ...written,
    practicalThreshold: written.practicalThreshold / effectFactor(kind),
  };
  const taken = await hasMetricNamed({
    client,
    name: fields.name,
    exceptId: draft.newMetricId,
  });
  // Durations that are answers are counted by the limit from the first of them on.
  const needsLimit =
    kind === "duration-share" &&
    draft.grain === "responses" &&
    fields.durationLimit === null;
  return {
    shape: fields,
    metric: { id: null, fields, granularity: fields.granularity, fedBy: null },
    faults: [
      ...(taken ? [{ field: "name", message: "form:nameTaken" } as const] : []),
      ...(needsLimit
        ? [{ field: "durationLimit", message: "form:required" } as const]
        : []),
    ],
  };
}

const FIELDS = [
  "name",
  "kind",
  "level",
  "scaleMin",
  "scaleMax",
  "unit",
  "practicalThreshold",
  "percentile",
  "durationLimit",
] as const;

function formFault(field: string, message: string): DraftFault {
  const [key = "unreadable"] = message.split("|");
  return {
    field: FIELDS.find((name) => name === field) ?? "kind",
    message: `form:${key}`,
  };
}
