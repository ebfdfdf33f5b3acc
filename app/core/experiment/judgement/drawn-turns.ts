import type { AnalyseInput } from "~/core/evidence/contract";
import { dateOfDay } from "~/core/evidence/period/calendar";
import { placeObservations } from "~/core/evidence/period/place-observations";
import {
  unitPeriods,
  type UnitPeriod,
} from "~/core/evidence/schedule/unit-periods";
import { armMeans, type ArmMeans, type DrawnTurn } from "./arm-means";

/** What a picture of a drawn schedule shows. */
export interface DrawnTurns {
  design: "switchback" | "stepped";
  /** In order of time. */
  turns: DrawnTurn[];
  means: ArmMeans;
}

/**
 * The turns that were compared, each of them weighing the same, as the estimate has it. Places of a stepped roll-out that
 * miss a turn are left out, as they are of the estimate. Null for a design without schedule, or where nothing was read.
 */
export function drawnTurns(input: AnalyseInput): DrawnTurns | null {
  const { design } = input;
  if (design !== "switchback" && design !== "stepped") return null;
  const placement = placeObservations(input.observations, input.intervention);
  const read = unitPeriods(input, placement);
  if (!read.ok || read.periods.length === 0) return null;
  const periods = design === "stepped" ? whole(read.periods) : read.periods;
  const turns = periods.map(({ day, unit, treated, value }): DrawnTurn => ({
    period: dateOfDay(day),
    unit: unit === "" ? null : unit,
    arm: treated ? "treatment" : "control",
    value,
  }));
  return { design, turns, means: armMeans(turns) };
}

function whole(periods: readonly UnitPeriod[]): UnitPeriod[] {
  const days = new Set(periods.map(({ day }) => day)).size;
  const counts = new Map<string, number>();
  for (const { unit } of periods) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return periods.filter(({ unit }) => counts.get(unit) === days);
}
