import type { DonorPanel } from "~/core/stats/synthetic-control/synthetic-fit";
import { groupMoments } from "../answers/group-moments";
import type { AnalyseInput, Fault, Observation } from "../contract";
import { refuse } from "../design/design-result";
import { dropUnit, type Placement } from "../period/place-observations";
import type { ComparisonPanel, PanelUnit } from "./comparison-panel";

/** A treated series (the units' plain mean) and its donors, period by period; the first `before` are before the start. */
export interface DatedPanel extends DonorPanel {
  treated: number[];
  /** First day of each period. */
  periods: string[];
  before: number;
  /** The donors' names, in their order. */
  units: string[];
}

/**
 * Periods in which every treated unit was observed; comparison units that lack one of them stay out and are listed.
 * Refused without a period on each side, or without a comparison unit that has them all.
 */
export function donorPanel(
  input: AnalyseInput,
  placement: Placement,
  { treated, control }: ComparisonPanel,
): { ok: true; panel: DatedPanel } | { ok: false; faults: Fault[] } {
  const levels = treated.map((unit) => levelsOf(input, unit));
  const days = [...levels[0]!.keys()]
    .filter((day) => levels.every((level) => level.has(day)))
    .sort((a, b) => a - b);
  const donors: number[][] = [];
  const units: string[] = [];
  for (const unit of control) {
    const level = levelsOf(input, unit);
    if (days.every((day) => level.has(day))) {
      donors.push(days.map((day) => level.get(day)!.value));
      units.push(unit.unit);
    } else dropUnit(placement, unit.placed);
  }
  const before = days.filter((day) => day < placement.startDay).length;
  if (before === 0 || before === days.length)
    return refuse(
      "observations",
      "hold no period on one side of the start in which all treated units were observed",
      { code: "treated-one-sided" },
    );
  if (donors.length === 0)
    return refuse(
      "observations",
      "hold no comparison unit with every period of the treated ones",
      { code: "no-whole-comparison-unit" },
    );
  const mean = (day: number) =>
    levels.reduce((sum, level) => sum + level.get(day)!.value, 0) /
    levels.length;
  const panel = {
    treated: days.map(mean),
    periods: days.map((day) => levels[0]!.get(day)!.period),
    donors,
    units,
    before,
  };
  return { ok: true, panel };
}

function levelsOf(
  { metric }: AnalyseInput,
  { placed }: PanelUnit,
): Map<number, { value: number; period: string }> {
  const rows = new Map<number, Observation[]>();
  for (const { day, observation } of placed)
    rows.set(day, [...(rows.get(day) ?? []), observation]);
  return new Map(
    [...rows].map(([day, own]) => [
      day,
      {
        value: groupMoments(metric.kind, own)?.mean ?? 0,
        period: own[0]!.period,
      },
    ]),
  );
}
