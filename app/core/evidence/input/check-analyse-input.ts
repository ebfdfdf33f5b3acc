import {
  DESIGNS,
  EFFECTS,
  METRIC_KINDS,
  type AnalyseInput,
  type Effect,
  type Fault,
  type MetricKind,
} from "../contract";
import { checkModel } from "./check-model";
import { checkObservation } from "./check-observation";
import { FaultList, isRecord, type Fields } from "./fault-list";

/**
 * Checks an untrusted input by hand and lists everything wrong with it, each fault with its field's path.
 * Fields that the contract does not name are let through unread.
 */
export function checkAnalyseInput(
  value: unknown,
): { ok: true; input: AnalyseInput } | { ok: false; faults: Fault[] } {
  const faults = new FaultList();
  if (!isRecord(value))
    return { ok: false, faults: [{ path: "", message: "must be an object" }] };
  faults.oneOf("design", value.design, DESIGNS);
  const kind = checkMetric(faults, value.metric);
  checkEffect(faults, value.effect, kind);
  if (given(value.confidence))
    faults.number("confidence", value.confidence, { min: 0.5, below: 1 });
  checkIntervention(faults, value.intervention);
  checkUnits(faults, value.treatedUnits);
  checkObservations(faults, value.observations, kind);
  checkModel(faults, value.model, kind);
  if (given(value.asOf)) faults.date("asOf", value.asOf);
  if (given(value.status))
    faults.oneOf("status", value.status, ["finished", "invalid"]);
  checkDeclared(faults, value.declared);
  checkSplit(faults, value.plannedSplit);
  checkFacts(faults, value.facts);
  if (faults.faults.length > 0) return { ok: false, faults: faults.faults };
  return { ok: true, input: value as unknown as AnalyseInput };
}

function given(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function checkMetric(faults: FaultList, metric: unknown): MetricKind | null {
  if (!isRecord(metric)) {
    faults.add("metric", "must be an object with kind and direction");
    return null;
  }
  faults.oneOf("metric.kind", metric.kind, METRIC_KINDS);
  faults.oneOf("metric.direction", metric.direction, ["up", "down"]);
  if (given(metric.practicalThreshold))
    faults.number("metric.practicalThreshold", metric.practicalThreshold, {
      min: 0,
    });
  return METRIC_KINDS.find((kind) => kind === metric.kind) ?? null;
}

function checkEffect(
  faults: FaultList,
  value: unknown,
  kind: MetricKind | null,
): void {
  if (!given(value)) return;
  faults.oneOf("effect", value, EFFECTS);
  const effect = value as Effect;
  if (effect === "relative" && kind === "nps")
    faults.add("effect", "an NPS has no true zero, so no relative effect");
  if (effect === "ratio" && kind && kind !== "rate" && kind !== "value")
    faults.add("effect", "a ratio is for rates and counts");
}

function checkIntervention(faults: FaultList, intervention: unknown): void {
  if (!isRecord(intervention))
    return faults.add("intervention", "must be an object with a start");
  const { start, end, lagDays } = intervention;
  faults.date("intervention.start", start);
  if (given(end)) {
    faults.date("intervention.end", end);
    if (typeof end === "string" && typeof start === "string" && end < start)
      faults.add("intervention.end", "must not be before the start");
  }
  if (given(lagDays))
    faults.number("intervention.lagDays", lagDays, { min: 0, whole: true });
}

function checkUnits(faults: FaultList, units: unknown): void {
  if (!given(units)) return;
  if (!Array.isArray(units))
    return faults.add("treatedUnits", "must be a list of units");
  units.forEach((unit, i) => faults.text(`treatedUnits[${i}]`, unit));
}

function checkObservations(
  faults: FaultList,
  observations: unknown,
  kind: MetricKind | null,
): void {
  if (!Array.isArray(observations) || observations.length === 0) {
    return faults.add(
      "observations",
      "must be a list of at least one observation",
    );
  }
  observations.forEach((observation, i) =>
    checkObservation(faults, `observations[${i}]`, observation, kind),
  );
}

function checkDeclared(faults: FaultList, declared: unknown): void {
  if (!given(declared)) return;
  if (!isRecord(declared)) return faults.add("declared", "must be an object");
  if (given(declared.minimumEffect))
    faults.number("declared.minimumEffect", declared.minimumEffect, { min: 0 });
  if (given(declared.windowDays))
    faults.number("declared.windowDays", declared.windowDays, {
      min: 0,
      whole: true,
    });
  if (given(declared.amended))
    faults.boolean("declared.amended", declared.amended);
  if (given(declared.scheduleDrawnAt))
    checkMoment(faults, "declared.scheduleDrawnAt", declared.scheduleDrawnAt);
}

/** A date, or a date followed by a time. */
function checkMoment(faults: FaultList, path: string, value: unknown): void {
  faults.date(path, typeof value === "string" ? value.slice(0, 10) : value);
}

function checkSplit(faults: FaultList, split: unknown): void {
  if (!given(split)) return;
  if (!isRecord(split)) return faults.add("plannedSplit", "must be an object");
  const shares = ["treatment", "control"].map((arm) =>
    faults.number(`plannedSplit.${arm}`, split[arm], { above: 0, below: 1 }),
  );
  const [treatment, control] = shares;
  if (treatment && control && Math.abs(treatment + control - 1) > 1e-6)
    faults.add("plannedSplit", "must add up to 1");
}

function checkFacts(faults: FaultList, facts: unknown): void {
  if (!given(facts)) return;
  if (!isRecord(facts)) return faults.add("facts", "must be an object");
  const numbers: Fields = {
    mixShiftPoints: {},
    fidelity: { min: 0, max: 1 },
    overlappingTests: { min: 0, whole: true },
  };
  for (const [name, limits] of Object.entries(numbers)) {
    if (given(facts[name]))
      faults.number(`facts.${name}`, facts[name], limits as object);
  }
  for (const name of ["pickedBecauseWorst", "contextOverlap"]) {
    if (given(facts[name])) faults.boolean(`facts.${name}`, facts[name]);
  }
}
