import { groupMoments } from "../answers/group-moments";
import type { AnalyseInput, Fault, Observation } from "../contract";
import { refuse } from "../design/design-result";
import { droppedFor, type Placement } from "../period/place-observations";

/** One period of one unit as a schedule treats it: all its answers together, under one arm. */
export interface UnitPeriod {
  day: number;
  unit: string;
  block: string | null;
  treated: boolean;
  /** In the metric's unit; of 0 or more for a relative effect or a ratio. */
  value: number;
}

export type UnitPeriods =
  { ok: true; periods: UnitPeriod[] } | { ok: false; faults: Fault[] };

/**
 * Observations of one period and unit summed; each must name one arm. What was observed before the start without an arm
 * belongs to no schedule, is left out and listed. Sorted by day and unit, so that draws do not depend on the order of the input.
 */
export function unitPeriods(
  input: AnalyseInput,
  placement: Placement,
): UnitPeriods {
  const armless = input.observations.findIndex(
    ({ arm, period }) => !arm && period >= input.intervention.start,
  );
  if (armless >= 0)
    return refuse(
      `observations[${armless}].arm`,
      "must be given for this design",
      { code: "arm-missing" },
    );
  const groups = new Map<string, { day: number; rows: Observation[] }>();
  for (const { observation, day } of placement.placed) {
    if (!observation.arm) {
      placement.dropped.push(droppedFor(observation, "no-arm"));
      continue;
    }
    const key = `${day} ${observation.unit ?? ""}`;
    const group = groups.get(key) ?? { day, rows: [] };
    group.rows.push(observation);
    groups.set(key, group);
  }
  const periods: UnitPeriod[] = [];
  for (const { day, rows } of groups.values()) {
    const period = unitPeriod(input, day, rows);
    if ("faults" in period) return period;
    periods.push(period);
  }
  periods.sort(
    (a, b) => a.day - b.day || (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0),
  );
  return { ok: true, periods };
}

function unitPeriod(
  input: AnalyseInput,
  day: number,
  rows: readonly Observation[],
): UnitPeriod | { ok: false; faults: Fault[] } {
  const [first] = rows;
  const other = rows.find(
    ({ arm, block }) => arm !== first!.arm || block !== first!.block,
  );
  const at = other ? input.observations.indexOf(other) : -1;
  if (at >= 0)
    return refuse(
      `observations[${at}].arm`,
      "one period of one unit has one arm and one block",
      { code: "arm-twice" },
    );
  const level = groupMoments(input.metric.kind, rows)?.mean ?? 0;
  if ((input.effect ?? "absolute") !== "absolute" && level < 0)
    return refuse("effect", "needs levels of 0 or more to form ratios", {
      code: "negative-level",
    });
  return {
    day,
    unit: first!.unit ?? "",
    block: first!.block ?? null,
    treated: first!.arm === "treatment",
    value: level,
  };
}
