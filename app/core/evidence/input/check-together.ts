import type { AnalyseInput, Design } from "../contract";
import { dayNumber } from "../period/calendar";
import { inferGranularity } from "../period/granularity";
import type { FaultList } from "./fault-list";

/** Designs that read `treatedUnits`. */
const BY_UNIT: ReadonlySet<Design> = new Set([
  "before-after",
  "interrupted-time-series",
  "difference-in-differences",
  "synthetic-control",
]);
/** Designs that compare those units with others. */
const COMPARED: ReadonlySet<Design> = new Set([
  "difference-in-differences",
  "synthetic-control",
]);
/** Designs whose method reads how far apart its periods lie; the others only need to know them apart. */
const BY_SPACING: ReadonlySet<Design> = new Set([
  "before-after",
  "interrupted-time-series",
  "difference-in-differences",
  "synthetic-control",
]);
/** Days that no two periods lie nearer to each other than, where they cannot be days. */
const NO_DAYS = 6;

/** Adds a fault for whatever does not fit together between fields that are each in order. */
export function checkTogether(faults: FaultList, input: AnalyseInput): void {
  if (input.asOf && input.asOf < input.intervention.start)
    faults.add("asOf", "must not be before the start");
  checkRepeats(faults, input);
  checkSpacing(faults, input);
  checkTreated(faults, input);
}

/** Designs that read each `value` as one answer of its group: many may share a period. */
const VALUES_ARE_ANSWERS: ReadonlySet<Design> = new Set([
  "before-after",
  "difference-in-differences",
  "randomised",
]);

function checkRepeats(
  faults: FaultList,
  { design, metric, observations }: AnalyseInput,
): void {
  if (metric.kind === "value" && VALUES_ARE_ANSWERS.has(design)) return;
  const seen = new Map<string, number>();
  observations.forEach(({ period, unit, arm, block }, i) => {
    const key = JSON.stringify([period, unit ?? 0, arm ?? 0, block ?? 0]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, i);
    else
      faults.add(
        `observations[${i}]`,
        `repeats the period, unit, arm and block of observations[${first}]`,
        { code: "repeated-observation", values: { period } },
      );
  });
}

/** Three or more periods, none near enough to another to be days, are weeks or months with a slip in a date. */
function checkSpacing(
  faults: FaultList,
  { design, observations }: AnalyseInput,
): void {
  if (!BY_SPACING.has(design)) return;
  const days = observations.map(({ period }) => dayNumber(period)!);
  const distinct = [...new Set(days)].sort((a, b) => a - b);
  if (distinct.length < 3 || inferGranularity(distinct) !== "day") return;
  const isNear = distinct.some(
    (day, i) => i > 0 && day - distinct[i - 1]! < NO_DAYS,
  );
  if (isNear) return;
  const odd = days.findIndex((day) => (day - distinct[0]!) % 7 !== 0);
  faults.add(
    `observations[${odd}].period`,
    "does not fit: periods are days, weeks that begin on one weekday, or months that begin on the 1st",
    { code: "uneven-periods", values: { period: observations[odd]!.period } },
  );
}

function checkTreated(faults: FaultList, input: AnalyseInput): void {
  const { design, treatedUnits, observations } = input;
  if (!treatedUnits || !BY_UNIT.has(design)) return;
  const observed = new Set(observations.map(({ unit }) => unit ?? ""));
  treatedUnits.forEach((unit, i) => {
    if (!observed.has(unit))
      faults.add(`treatedUnits[${i}]`, "is the unit of no observation", {
        code: "treated-unit-unknown",
        values: { unit },
      });
    else if (treatedUnits.indexOf(unit) < i)
      faults.add(`treatedUnits[${i}]`, "is named twice");
  });
  if (COMPARED.has(design) && treatedUnits.length >= observed.size)
    if ([...observed].every((unit) => treatedUnits.includes(unit)))
      faults.add(
        "treatedUnits",
        "names every unit, so that none is left to compare with",
        { code: "no-comparison-unit" },
      );
}
