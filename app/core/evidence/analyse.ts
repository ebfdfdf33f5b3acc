import type {
  AnalyseInput,
  AnalyseOutput,
  AnalyseResult,
  DroppedObservation,
} from "./contract";
import {
  refuse,
  type DesignOutcome,
  type DesignResult,
} from "./design/design-result";
import { interruptedTimeSeries } from "./design/interrupted-time-series";
import { differenceInDifferences } from "./design/difference-in-differences";
import { randomised } from "./design/randomised";
import { stepped } from "./design/stepped";
import { switchback } from "./design/switchback";
import { syntheticControl } from "./design/synthetic-control";
import { beforeAfter } from "./design/before-after";
import { withinScale } from "./design/within-scale";
import { ENGINE_VERSION } from "./engine-version";
import { inputHash } from "./hash/input-hash";
import { checkAnalyseInput } from "./input/check-analyse-input";
import { inOrder } from "./input/in-order";
import { gradeOf } from "./judge/grade";
import { verdictOf } from "./judge/verdict";
import { dayNumber } from "./period/calendar";
import {
  droppedFor,
  placeObservations,
  type Placement,
} from "./period/place-observations";
import { analysisSentence } from "./sentence/analysis-sentence";

/**
 * Analyses one test by the contract that screens, API and command line share. The input is checked from scratch, so it may come
 * straight from outside. Every fault is listed with its field's path.
 * Numbers in the output are always finite. The same input and engine version always give the same bytes, whatever the order
 * of its keys, observations and treated units; optional fields that are null count as left out. The hash holds to the same.
 * `metricName` is the metric's own name, for the sentences alone.
 */
export function analyse(
  input: AnalyseInput,
  { metricName }: { metricName?: string } = {},
): AnalyseResult {
  const checked = checkAnalyseInput(input);
  if (!checked.ok) return checked;
  const { input: ordered, place } = inOrder(checked.input);
  const run = DESIGNS_BUILT[ordered.design];
  const { placement, untreated } = placeTreated(ordered);
  const outcome = run(ordered, placement);
  if (!outcome.ok) return { ok: false, faults: outcome.faults.map(place) };
  if (!isBounded(outcome.result))
    return refuse("observations", "hold too little to bound the effect", {
      code: "unbounded",
    });
  const result = withinScale(ordered, outcome.result);
  return finish(ordered, result, placement, untreated, metricName);
}

const DESIGNS_BUILT: Record<
  AnalyseInput["design"],
  (input: AnalyseInput, placement: Placement) => DesignOutcome
> = {
  "before-after": beforeAfter,
  "interrupted-time-series": interruptedTimeSeries,
  "difference-in-differences": differenceInDifferences,
  "synthetic-control": syntheticControl,
  randomised,
  switchback,
  stepped,
};

/** Single-series designs read the treated units alone, where those are named. */
function placeTreated(input: AnalyseInput): {
  placement: Placement;
  untreated: DroppedObservation[];
} {
  const { treatedUnits, observations, intervention, design } = input;
  const single =
    design === "before-after" || design === "interrupted-time-series";
  if (!single || !treatedUnits || treatedUnits.length === 0)
    return {
      placement: placeObservations(observations, intervention),
      untreated: [],
    };
  const isTreated = ({ unit }: { unit?: string }) =>
    unit !== undefined && treatedUnits.includes(unit);
  const untreated = observations.filter(
    (observation) => !isTreated(observation),
  );
  return {
    placement: placeObservations(observations.filter(isTreated), intervention),
    untreated: untreated.map((observation) =>
      droppedFor(observation, "untreated-unit"),
    ),
  };
}

function finish(
  input: AnalyseInput,
  result: DesignResult,
  placement: Placement,
  untreated: readonly DroppedObservation[],
  metricName: string | undefined,
): AnalyseResult {
  const { effect = "absolute", confidence = 0.95 } = input;
  const {
    low,
    high,
    detectable,
    estimate,
    standardError,
    pValue,
    degreesOfFreedom,
  } = result.effect;
  const asOfDay = input.asOf
    ? (dayNumber(input.asOf) ?? placement.lastDay)
    : placement.lastDay;
  const verdict = verdictOf(input, { low, high, effect, asOfDay });
  const { grade, reasons } = gradeOf(input, {
    designGrade: result.designGrade,
    detectable,
    checks: result.checks,
  });
  const output: AnalyseOutput = {
    method: result.method,
    effect,
    estimate,
    standardError,
    interval: { level: confidence, low, high },
    pValue,
    degreesOfFreedom,
    terms: result.terms,
    dispersion: result.dispersion,
    weights: result.weights,
    series: result.series,
    dropped: [...placement.dropped, ...untreated],
    detectable,
    checks: result.checks,
    grade,
    gradeReasons: reasons,
    verdict,
    sentences: { en: "", fr: "" },
    inputHash: inputHash(input),
    engineVersion: ENGINE_VERSION,
  };
  const { size, comparisonChanges } = result;
  const subject = { input, output, size, comparisonChanges, metricName };
  output.sentences = {
    en: analysisSentence(subject, "en"),
    fr: analysisSentence(subject, "fr"),
  };
  return { ok: true, output };
}

/** A fit can be so poor that its limits overflow; then nothing is said rather than something infinite. */
function isBounded({
  effect,
  terms,
  series,
  dispersion,
}: DesignResult): boolean {
  return [effect, ...terms, ...series, { dispersion: dispersion ?? 0 }].every(
    (part) =>
      Object.values(part).every(
        (value) => typeof value !== "number" || Number.isFinite(value),
      ),
  );
}
