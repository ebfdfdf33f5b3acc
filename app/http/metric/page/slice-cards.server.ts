import { LEAST_ANSWERS } from "~/core/metric/masking";
import type {
  DisclosurePlan,
  Parting,
} from "~/core/metric/disclosure/plan/disclosure-plan";
import {
  isCovered,
  sliceSeries,
  type DayRange,
  type Slice,
} from "~/core/metric/disclosure/plan/slice";
import {
  CHANNEL_GROUPS,
  familyWithin,
  type ChannelGroup,
  type SliceFilter,
} from "~/core/metric/disclosure/plan/slice-filter";
import { pairKey } from "~/core/metric/disclosure/plan/pair-levels";
import { readSegmentKey } from "~/core/metric/answers/segment-key";
import { answerSpread } from "~/core/metric/report/answer-spread";
import { failuresIn } from "~/core/metric/report/failures";
import { sliceRows } from "~/core/metric/report/slice-rows";
import { addAllStatistics } from "~/core/metric/statistics";
import { answersIn } from "~/core/metric/reading";
import { listVerbatims } from "~/data/metric/verbatim.server";
import type { Metric } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";
import type { MetricCells } from "./metric-cells.server";

const MOST_VOICES = 6;

interface SliceArgs {
  readonly metric: Metric;
  readonly cells: MetricCells;
  readonly slice: Slice;
}

/** Breakdowns by site, channel and segment, each where it may be told beside the filter. */
export function sliceSplits({
  metric,
  cells: { plan, window },
  slice,
  siteNames,
  channelsOf,
}: SliceArgs & {
  siteNames: ReadonlyMap<string, string>;
  channelsOf: (kind: ChannelGroup) => readonly string[];
}) {
  const rows = (
    way: Parting,
    groups: { label: string; keys: readonly string[] }[],
  ) => {
    const family = familyWithin(slice, way);
    if (!family) return [];
    const within = groups.map(({ label, keys }) => ({
      label,
      keys: keysWithin(slice, way, keys),
    }));
    return sliceRows(metric, plan, family, within, window);
  };
  const keysOf = (way: Parting) =>
    [...(plan.cells.get(way)?.keys() ?? [])].filter((key) => key !== "");
  const each = (way: Parting, label: (key: string) => string | null) =>
    keysOf(way).flatMap((key) => {
      const own = label(key);
      return own === null ? [] : [{ label: own, keys: [key] }];
    });
  return {
    sites: rows(
      "site",
      each("site", (id) => siteNames.get(id) ?? null),
    ),
    channels: rows(
      "channel",
      each("channel", (key) => key),
    ),
    kinds: rows(
      "channel",
      CHANNEL_GROUPS.map((kind) => ({ label: kind, keys: channelsOf(kind) })),
    ),
    segments: rows("segment", each("segment", segmentLabel)),
  };
}

export function segmentLabel(key: string): string | null {
  const segment = readSegmentKey(key);
  return segment && `${segment.name}: ${segment.value}`;
}

function keysWithin(
  { family, keys: kept }: Slice,
  way: Parting,
  keys: readonly string[],
): string[] {
  if (family === "all") return [...keys];
  return kept.flatMap((own) =>
    keys.map((key) => (way === "site" ? pairKey(key, own) : pairKey(own, key))),
  );
}

/** What the days told hold: who answered what, who did not, and what failed. Null where that is not told. */
export function sliceContent({
  metric,
  cells: { plan, window },
  slice,
}: SliceArgs) {
  const points = sliceSeries(plan, slice, metric.granularity, window);
  if (points.length === 0 || points.some(({ hidden }) => hidden)) return null;
  const total = addAllStatistics(
    points.flatMap(({ statistics }) => statistics ?? []),
  );
  const statistics = total.outcome === "added" ? total.statistics : null;
  return {
    answers: statistics && answersIn(metric.kind, statistics),
    dismissed: points.reduce((sum, { dismissed }) => sum + dismissed, 0),
    notAsked: points.reduce((sum, { notAsked }) => sum + notAsked, 0),
    spread: answerSpread(metric.kind, metric.scale, statistics),
    failures: statistics && failuresIn(metric, statistics),
    volume: points.map((point) => ({
      from: point.periodStart,
      to: point.periodEnd,
      answers: point.statistics && answersIn(metric.kind, point.statistics),
    })),
  };
}

/** The newest words of the slice; where the shop itself is not told of, its name and the score stay away. */
export async function sliceVoices({
  client,
  metric,
  cells: { plan, window },
  slice,
  filter,
  channels,
}: SliceArgs & {
  client: OrgClient;
  filter: SliceFilter;
  channels: readonly string[] | null;
}) {
  const points = tellablePoints(plan, slice, metric, window);
  const voices = await listVerbatims({
    client,
    metricId: metric.id,
    ...window,
    siteId: filter.site,
    channels,
    segment: filter.segment === null ? null : readSegmentKey(filter.segment),
    limit: MOST_VOICES,
  });
  const shown = voices.filter(({ answeredOn }) =>
    isCovered(points, answeredOn),
  );
  const scored = hidesTheRest(points, metric, shown.length);
  return shown
    .map((voice) => (scored ? voice : { ...voice, score: null }))
    .map(({ siteId, ...voice }) => {
      const own: Slice = { family: "site", keys: [siteId ?? ""] };
      const isTold =
        siteId === null ||
        isCovered(tellablePoints(plan, own, metric, window), voice.answeredOn);
      return isTold ? voice : { ...voice, site: null, score: null };
    });
}

/** The scores of a few words, taken from the answers of the slice, must not leave the scores of one to four others. */
function hidesTheRest(
  points: ReturnType<typeof tellablePoints>,
  { kind }: Metric,
  words: number,
): boolean {
  const answers = points.map(({ statistics }) =>
    statistics === null ? 0 : (answersIn(kind, statistics) ?? 0),
  );
  return answers.reduce((sum, n) => sum + n, 0) - words >= LEAST_ANSWERS;
}

function tellablePoints(
  plan: DisclosurePlan,
  slice: Slice,
  { granularity }: Metric,
  window: DayRange,
) {
  return sliceSeries(plan, slice, granularity, window).filter(
    ({ hidden }) => !hidden,
  );
}
