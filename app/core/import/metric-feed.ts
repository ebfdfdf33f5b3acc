import {
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
  /** Without a scale, no answer is under it. */
  readonly least: number;
}

const YES_OR_NO: MetricScale = { min: 0, max: 1 };

const ANY_NUMBER = { scale: null, least: -Infinity };
const DURATION = { scale: null, least: 0 };

/**
 * The ways a metric takes data. Scored kinds take answers, a mean any number, durations any that is not negative. A
 * proportion takes answers too, 1 for yes and 0 for no, or its numerator and denominator by period, as a share of
 * durations within a limit does. A mean takes no periods: sum and number do not say how far its values lie apart.
 */
export function metricFeeds(
  kind: MetricKind,
  own: MetricScale | null,
): readonly MetricFeed[] {
  switch (kind) {
    case "mean":
      return [answers(ANY_NUMBER)];
    case "duration-percentile":
      return [answers(DURATION)];
    case "duration-share":
      return [answers(DURATION), periods("numerator-denominator")];
    case "proportion":
      return [
        answers({ scale: YES_OR_NO, least: 0 }),
        periods("numerator-denominator"),
      ];
    case "ratio":
      return [periods("numerator-denominator")];
    case "rate":
      return [periods("count-exposure")];
    case "count":
      return [periods("count")];
    case "index":
      return [periods("value")];
    default:
      return [answers({ scale: scaleOf(kind, own), least: -Infinity })];
  }
}

function answers(what: Pick<MetricFeed, "scale" | "least">): MetricFeed {
  return { grain: "responses", measure: "score", ...what };
}

function periods(measure: FeedMeasure): MetricFeed {
  return { grain: "series", measure, ...ANY_NUMBER };
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
