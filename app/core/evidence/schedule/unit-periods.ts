import { groupMoments } from "../answers/group-moments";
import type { AnalyseInput, Fault, Observation } from "../contract";
import { refuse } from "../design/design-result";
import type { Placement } from "../period/place-observations";

/** One period of one unit as a schedule treats it: all its answers together, under one arm. */
export interface UnitPeriod {
  day: number;
  unit: string;
  block: string | null;
  treated: boolean;
  /** In the metric's unit; its logarithm for a relative effect or a ratio. */
  value: number;
}

export type UnitPeriods =
  { ok: true; periods: UnitPeriod[] } | { ok: false; faults: Fault[] };

/**
 * Observations of one period and unit summed; each must name one arm. What was observed before the start without an arm
 * belongs to no schedule and is left out.
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
    );
  const groups = new Map<string, { day: number; rows: Observation[] }>();
  for (const { observation, day } of placement.placed) {
    if (!observation.arm) continue;
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
    );
  const level = groupMoments(input.metric.kind, rows)?.mean ?? 0;
  const logarithms = (input.effect ?? "absolute") !== "absolute";
  if (logarithms && level <= 0)
    return refuse(
      "effect",
      "needs levels above 0 in every period to form ratios",
    );
  return {
    day,
    unit: first!.unit ?? "",
    block: first!.block ?? null,
    treated: first!.arm === "treatment",
    value: logarithms ? Math.log(level) : level,
  };
}
