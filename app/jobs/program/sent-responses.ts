import type { Fault } from "~/core/evidence/contract";
import type { MetricScale } from "~/core/metric/metric-kind";
import { addDays, dayAt, type CalendarDay } from "~/core/time/calendar-day";
import type { ResponseRow } from "~/integrations/delimited/row/row-outcome";
import type { SentResponse } from "~/schemas/program/responses-body";
import { repeatFaults } from "./repeat-faults";

export interface ReadAgainst {
  readonly scale: MetricScale | null;
  /** Of durations and the like: no answer is under it. */
  readonly least: number;
  /** IANA zone that decides the day of an instant. */
  readonly timeZone: string;
  readonly today: CalendarDay;
}

export type ReadRows<Row> =
  { outcome: "read"; rows: Row[] } | { outcome: "faults"; faults: Fault[] };

/** Answers as the importer's rows, known by the sender's ids; every fault by its place, and then no row at all. */
export function readSentResponses(
  sent: readonly SentResponse[],
  against: ReadAgainst,
): ReadRows<ResponseRow> {
  const rows = sent.map((each) => toRow(each, against));
  const faults = [
    ...rows.flatMap((row, i) => rowFaults(row, `responses[${i}]`, against)),
    ...repeatFaults(
      rows.map(({ identity }) => identity),
      (i) => `responses[${i}].id`,
      "responses",
    ),
  ];
  return faults.length > 0
    ? { outcome: "faults", faults }
    : { outcome: "read", rows };
}

function toRow(sent: SentResponse, { timeZone }: ReadAgainst): ResponseRow {
  const { id, date, score, silence, verbatim, site, channel, segment } = sent;
  const isDay = date.length === 10;
  const words = (verbatim ?? "").replaceAll("\r\n", "\n").trim();
  const respondent = (sent.respondent ?? "").trim();
  return {
    grain: "responses",
    identity: `id:${id.trim()}`,
    day: isDay ? date : dayAt(new Date(date), timeZone),
    score: score ?? null,
    silence: silence ?? "",
    verbatim: words === "" ? null : words,
    respondent: respondent === "" ? null : respondent,
    site,
    channel,
    segment,
  };
}

function rowFaults(
  { day, score }: ResponseRow,
  path: string,
  { scale, least, today }: ReadAgainst,
): Fault[] {
  const faults: Fault[] = [];
  // A sender's clock may stand in another zone.
  if (day > addDays(today, 1))
    faults.push({ path: `${path}.date`, message: "must not be in the future" });
  if (score === null) return faults;
  const at = `${path}.score`;
  if (scale && (score < scale.min || score > scale.max)) {
    const message = `must be from ${scale.min} to ${scale.max}`;
    faults.push({ path: at, message });
  } else if (scale && !Number.isInteger(score))
    faults.push({ path: at, message: "must be a whole number" });
  else if (!scale && score < least)
    faults.push({ path: at, message: `must be at least ${least}` });
  return faults;
}
