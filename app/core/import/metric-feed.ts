import {
  METRIC_KIND_DEFINITIONS,
  scaleOf,
  type MetricKind,
  type MetricScale,
} from "../metric/metric-kind";

/** What one row of a file must say for a metric: the roles of its measuring columns. */
export type FeedMeasure =
  "score" | "numerator-denominator" | "count-exposure" | "count" | "value";

/** One row per answer, or one per period. */
export type FeedGrain = "responses" | "series";

export interface MetricFeed {
  readonly grain: FeedGrain;
  readonly measure: FeedMeasure;
  /** What an answer may be; null where any number is one. */
  readonly scale: MetricScale | null;
}

const YES_OR_NO: MetricScale = { min: 0, max: 1 };

const SERIES_MEASURE = {
  ratio: "numerator-denominator",
  count: "count",
  value: "value",
} as const;

/**
 * The ways a metric takes data. Scored kinds take answers. A proportion takes answers too, 1 for yes and 0 for no, or
 * its numerator and denominator by period. A mean of unscored values takes nothing yet: no reading holds its sums.
 */
export function metricFeeds(
  kind: MetricKind,
  own: MetricScale | null,
): readonly MetricFeed[] {
  const { form } = METRIC_KIND_DEFINITIONS[kind];
  if (form === "scores")
    return [
      { grain: "responses", measure: "score", scale: scaleOf(kind, own) },
    ];
  if (form === "sums") return [];
  if (kind === "rate")
    return [{ grain: "series", measure: "count-exposure", scale: null }];
  const series: MetricFeed = {
    grain: "series",
    measure: SERIES_MEASURE[form],
    scale: null,
  };
  return kind === "proportion"
    ? [{ grain: "responses", measure: "score", scale: YES_OR_NO }, series]
    : [series];
}

export function feedFor(
  kind: MetricKind,
  own: MetricScale | null,
  grain: FeedGrain,
): MetricFeed | null {
  return metricFeeds(kind, own).find((feed) => feed.grain === grain) ?? null;
}

const MEASURE_ROLES: Readonly<Record<FeedMeasure, readonly string[]>> = {
  score: ["score"],
  "numerator-denominator": ["numerator", "denominator"],
  "count-exposure": ["count", "exposure"],
  count: ["count"],
  value: ["value"],
};

export function wantedRoles({ measure }: MetricFeed): readonly string[] {
  return MEASURE_ROLES[measure];
}

/** Whether columns in these roles say what the feed needs, and no other measure beside it. */
export function rolesFitFeed(
  roles: readonly string[],
  { measure }: MetricFeed,
): boolean {
  const wanted = MEASURE_ROLES[measure];
  const measuring = new Set(Object.values(MEASURE_ROLES).flat());
  const given = new Set(roles.filter((role) => measuring.has(role)));
  return (
    given.size === wanted.length && wanted.every((role) => given.has(role))
  );
}
