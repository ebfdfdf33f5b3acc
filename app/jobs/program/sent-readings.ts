import type { Fault } from "~/core/evidence/contract";
import type { FeedMeasure } from "~/core/import/metric-feed";
import type { MetricKind } from "~/core/metric/metric-kind";
import type { CalendarDay } from "~/core/time/calendar-day";
import { isCoarser, periodStart, type Granularity } from "~/core/time/period";
import type { PeriodRow } from "~/integrations/delimited/row/row-outcome";
import { periodIdentity } from "~/integrations/delimited/row/row-identity";
import type {
  ReadingsBody,
  SentReading,
} from "~/schemas/program/readings-body";
import { repeatFaults } from "./repeat-faults";
import { readMean, type MeanSums } from "./sent-means";
import type { ReadRows } from "./sent-responses";

/** What a program may send of periods: what a file may, and the sums of a mean, which a table seldom has. */
export interface SeriesFeed {
  readonly measure: FeedMeasure | "sums";
}

export interface SeriesAgainst {
  readonly feed: SeriesFeed;
  readonly kind: MetricKind;
  readonly granularity: Granularity;
  readonly today: CalendarDay;
}

const MEASURES = [
  "numerator",
  "denominator",
  "count",
  "exposure",
  "value",
] as const;
type Measure = (typeof MEASURES)[number];

const SUMS = ["n", "sum", "sumSquares", "mean", "sd"] as const;
const WANTED: Partial<Record<SeriesFeed["measure"], readonly Measure[]>> = {
  "numerator-denominator": ["numerator", "denominator"],
  "count-exposure": ["count", "exposure"],
  count: ["count"],
  value: ["value"],
};
const SHARES: ReadonlySet<MetricKind> = new Set([
  "proportion",
  "duration-share",
]);

/** Periods as the importer's rows; every fault by its place, and then no row at all. */
export function readSentReadings(
  { granularity, readings }: ReadingsBody,
  against: SeriesAgainst,
): ReadRows<PeriodRow> {
  if (isCoarser(granularity, against.granularity)) {
    const message = `must not be coarser than the metric's: ${against.granularity}`;
    return { outcome: "faults", faults: [{ path: "granularity", message }] };
  }
  const isMean = against.feed.measure === "sums";
  const rows = readings.map((each) => toRow(each, granularity, isMean));
  const faults = [
    ...rows.flatMap((row, i) =>
      rowFaults(row, readings[i]!, `readings[${i}]`, against),
    ),
    ...repeatFaults(
      rows.map(({ identity }) => identity),
      (i) => `readings[${i}]`,
      "readings",
    ),
  ];
  return faults.length > 0
    ? { outcome: "faults", faults }
    : { outcome: "read", rows };
}

function toRow(
  sent: SentReading,
  granularity: Granularity,
  isMean: boolean,
): PeriodRow {
  const { site, channel, segment } = sent;
  const day = sent.period.length === 7 ? `${sent.period}-01` : sent.period;
  const start = periodStart(day, granularity);
  const segmentKey = segment && `${segment.name}\n${segment.value}`;
  const measured = MEASURES.flatMap((name) => {
    const number = sent[name] ?? null;
    return number === null ? [] : [[name, number] as const];
  });
  return {
    grain: "series",
    periodStart: start,
    granularity,
    site,
    channel,
    segment,
    identity: periodIdentity([granularity, start, site, channel, segmentKey]),
    ...(isMean ? sumsOf(sent) : Object.fromEntries(measured)),
  };
}

function sumsOf(sent: SentReading): MeanSums | undefined {
  const read = readMean(sent, "");
  return "sums" in read ? read.sums : undefined;
}

function rowFaults(
  row: PeriodRow,
  sent: SentReading,
  path: string,
  { feed, kind, today }: SeriesAgainst,
): Fault[] {
  const wanted = WANTED[feed.measure] ?? [];
  const faults: Fault[] = [];
  const add = (field: string, message: string) =>
    faults.push({ path: `${path}.${field}`, message });
  if (sent.period.length === 7 && row.granularity !== "month")
    add(
      "period",
      `must be a day: a month does not say which ${row.granularity}`,
    );
  if (row.periodStart > today) add("period", "must not be in the future");
  if (feed.measure === "sums") {
    const read = readMean(sent, path);
    return "faults" in read ? [...faults, ...read.faults] : faults;
  }
  for (const name of SUMS)
    if (typeof sent[name] === "number")
      add(name, "is not what this metric takes");
  for (const measure of MEASURES) {
    const number = row[measure];
    if (!wanted.includes(measure)) {
      if (number !== undefined) add(measure, "is not what this metric takes");
    } else if (number === undefined) add(measure, "must be a number");
    else if (number < 0 && measure !== "value")
      add(measure, "must be at least 0");
  }
  return faults.length > 0 ? faults : together(row, path, kind);
}

/** What cannot be: a part above its whole, half an event, events in no exposure. */
function together(row: PeriodRow, path: string, kind: MetricKind): Fault[] {
  const { numerator, denominator, count, exposure } = row;
  const fault = (field: Measure, message: string) => [
    { path: `${path}.${field}`, message },
  ];
  if (count !== undefined && !Number.isInteger(count))
    return fault("count", "must be a whole number");
  if (count !== undefined && count > 0 && exposure === 0)
    return fault("exposure", "must be more than 0 where there are events");
  const isPart = numerator !== undefined && denominator !== undefined;
  return isPart && SHARES.has(kind) && numerator > denominator
    ? fault("numerator", "must not be above the denominator")
    : [];
}
