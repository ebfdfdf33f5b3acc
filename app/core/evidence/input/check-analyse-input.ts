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
import { checkDeclared, checkFacts, checkSplit } from "./check-declared";
import { checkNames } from "./check-names";
import { checkTogether } from "./check-together";
import { FaultList, given, isRecord, type Fields } from "./fault-list";

const FIELDS = new Set([
  "design",
  "metric",
  "effect",
  "confidence",
  "intervention",
  "treatedUnits",
  "observations",
  "model",
  "asOf",
  "status",
  "declared",
  "plannedSplit",
  "facts",
]);
const METRIC_FIELDS = new Set(["kind", "direction", "practicalThreshold"]);
const INTERVENTION_FIELDS = new Set(["start", "end", "lagDays"]);

/** Two thousand shops over two years of weeks; more at once is a slip, or an attack. */
const MOST_OBSERVATIONS = 200_000;

/**
 * Checks an untrusted input by hand and lists everything wrong with it, each fault with its field's path; what does not fit
 * together is looked at once every field is in order. An optional field that is `null` counts as left out. A key that
 * looks like a slip for a field that is missing is a fault (`checkNames`); any other unknown key is let through unread.
 */
export function checkAnalyseInput(
  value: unknown,
): { ok: true; input: AnalyseInput } | { ok: false; faults: Fault[] } {
  const faults = new FaultList();
  if (!isRecord(value))
    return { ok: false, faults: [{ path: "", message: "must be an object" }] };
  checkNames(faults, "", value, FIELDS);
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
  const input = withoutNulls(value) as unknown as AnalyseInput;
  checkTogether(faults, input);
  if (faults.faults.length > 0) return { ok: false, faults: faults.faults };
  return { ok: true, input };
}

/** Optional fields that are null left out, two levels deep; lists as they are. */
function withoutNulls(value: Fields): Fields {
  const kept = Object.entries(value).filter(([, item]) => given(item));
  return Object.fromEntries(
    kept.map(([key, item]) => [
      key,
      isRecord(item) ? withoutNulls(item) : item,
    ]),
  );
}

function checkMetric(faults: FaultList, metric: unknown): MetricKind | null {
  if (!isRecord(metric)) {
    faults.add("metric", "must be an object with kind and direction");
    return null;
  }
  checkNames(faults, "metric", metric, METRIC_FIELDS);
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
  checkNames(faults, "intervention", intervention, INTERVENTION_FIELDS);
  const { start, end, lagDays } = intervention;
  faults.date("intervention.start", start);
  if (given(end)) {
    faults.date("intervention.end", end);
    if (typeof end === "string" && typeof start === "string" && end < start)
      faults.add("intervention.end", "must not be before the start");
  }
  if (given(lagDays))
    faults.number("intervention.lagDays", lagDays, {
      min: 0,
      max: 36_525,
      whole: true,
    });
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
  if (observations.length > MOST_OBSERVATIONS)
    return faults.add(
      "observations",
      `must be at most ${MOST_OBSERVATIONS} observations`,
    );
  observations.forEach((observation, i) =>
    checkObservation(faults, `observations[${i}]`, observation, kind),
  );
}
