import type { Alternative } from "~/core/stats/planning/power";
import {
  DESIGNS,
  METRIC_KINDS,
  type Design,
  type Fault,
  type MetricKind,
  type Observation,
} from "../contract";
import { checkObservation } from "../input/check-observation";
import { FaultList, type Fields } from "../input/fault-list";

/** A plan for a design, from the past of its metric. Shapes and units as in `planTest`. */
export interface HistoryPlan {
  design: Design;
  kind: MetricKind;
  history: Observation[];
  treatedUnits: string[] | null;
  sites: number | null;
  days: number | null;
  nPerGroup: number | null;
  effect: number | null;
  power: number | null;
  confidence: number;
  alternative: Alternative;
}

/** Designs that compare places with others. */
export function comparesUnits(design: Design): boolean {
  return (
    design === "difference-in-differences" || design === "synthetic-control"
  );
}

/** Checks an untrusted request by hand and lists everything wrong with it. */
export function checkHistoryPlan(
  fields: Fields,
): { ok: true; plan: HistoryPlan } | { ok: false; faults: Fault[] } {
  const faults = new FaultList();
  faults.oneOf("design", fields.design, DESIGNS);
  faults.oneOf("kind", fields.kind, METRIC_KINDS);
  const kind = METRIC_KINDS.find((name) => name === fields.kind) ?? null;
  checkHistory(faults, fields, kind);
  checkUnits(faults, fields.treatedUnits);
  if (given(fields.sites))
    faults.number("sites", fields.sites, { min: 1, whole: true });
  if (given(fields.days))
    faults.number("days", fields.days, { above: 0, max: 36_500 });
  const size = sizeName(fields);
  if (given(fields[size])) faults.number(size, fields[size], { above: 0 });
  if (given(fields.effect)) faults.number("effect", fields.effect);
  if (fields.effect === 0)
    faults.add("effect", "must not be 0: no number of days shows it");
  if (given(fields.power))
    faults.number("power", fields.power, { above: 0, below: 1 });
  if (given(fields.confidence))
    faults.number("confidence", fields.confidence, { min: 0.5, below: 1 });
  if (given(fields.alternative))
    faults.oneOf("alternative", fields.alternative, ["two-sided", "one-sided"]);
  const hasLength = given(fields.days) || given(fields[size]);
  const known = [hasLength, given(fields.effect), given(fields.power)];
  if (known.filter(Boolean).length < 2)
    faults.add("", "needs two of days (or nPerGroup), effect and power");
  if (faults.faults.length > 0) return { ok: false, faults: faults.faults };
  return {
    ok: true,
    plan: { ...readFields(fields), nPerGroup: numberOf(fields[size]) },
  };
}

function readFields(fields: Fields): Omit<HistoryPlan, "nPerGroup"> {
  return {
    design: fields.design as Design,
    kind: fields.kind as MetricKind,
    history: fields.history as Observation[],
    treatedUnits: (fields.treatedUnits as string[] | undefined) ?? null,
    sites: numberOf(fields.sites),
    days: numberOf(fields.days),
    effect: numberOf(fields.effect),
    power: numberOf(fields.power),
    confidence: numberOf(fields.confidence) ?? 0.95,
    alternative: (fields.alternative as Alternative | undefined) ?? "two-sided",
  };
}

function given(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}

function sizeName(fields: Fields): "exposurePerGroup" | "nPerGroup" {
  return fields.kind === "rate" && given(fields.exposurePerGroup)
    ? "exposurePerGroup"
    : "nPerGroup";
}

function checkHistory(
  faults: FaultList,
  { history, design }: Fields,
  kind: MetricKind | null,
): void {
  if (!Array.isArray(history) || history.length === 0)
    return faults.add("history", "must be a list of at least one observation");
  history.forEach((observation, i) =>
    checkObservation(faults, `history[${i}]`, observation, kind),
  );
  if (faults.faults.length > 0 || !comparesUnits(design as Design)) return;
  const nameless = (history as Observation[]).findIndex(({ unit }) => !unit);
  if (nameless >= 0)
    faults.add(`history[${nameless}].unit`, "must be given for this design");
}

function checkUnits(faults: FaultList, units: unknown): void {
  if (!given(units)) return;
  if (!Array.isArray(units) || units.length === 0)
    return faults.add("treatedUnits", "must be a list of at least one unit");
  units.forEach((unit, i) => faults.text(`treatedUnits[${i}]`, unit));
}
