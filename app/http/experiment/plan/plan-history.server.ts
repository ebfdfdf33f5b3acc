import { effectUnit } from "~/core/metric/display-scale";
import type { MetricKind } from "~/core/metric/metric-kind";
import type { Experiment } from "~/data/experiment/experiment.server";
import type { Guardrail } from "~/data/experiment/guardrail.server";
import { shownEffect } from "./plan-defaults.server";

/** The plan as its history tells it: names instead of ids. */
export function planHistory(
  experiment: Experiment,
  guardrails: readonly Guardrail[],
) {
  const { expectation, sites } = experiment;
  const names = (role: "treated" | "comparison") =>
    sites
      .filter((site) => site.role === role)
      .map(({ name }) => name)
      .sort();
  return {
    title: experiment.title,
    customerBenefit: experiment.customerBenefit,
    belief: experiment.belief,
    objective: experiment.objective?.statement ?? "",
    team: experiment.team?.name ?? "",
    moment: experiment.moment?.name ?? "",
    intent: experiment.intent,
    channelKind: experiment.channelKind,
    meansWho: experiment.meansWho,
    meansKnow: experiment.meansKnow,
    meansNetwork: experiment.meansNetwork,
    meansHave: experiment.meansHave,
    lossMoney: experiment.lossMoney,
    lossHours: experiment.lossHours,
    lossCustomers: experiment.lossCustomers,
    lossDays: experiment.lossDays,
    worstMove:
      experiment.worstMove !== null && expectation
        ? effectText(experiment.worstMove, expectation.metric)
        : experiment.worstMove,
    reversible: experiment.reversible,
    metric: expectation?.metric.name ?? "",
    direction: expectation?.direction ?? "",
    minimumEffect: expectation
      ? effectText(expectation.minimumEffect, expectation.metric)
      : null,
    actingDays: expectation?.actingDays ?? null,
    measuringDays: expectation?.measuringDays ?? null,
    lagDays: expectation?.lagDays ?? null,
    design: experiment.design,
    treatedSites: names("treated"),
    comparisonSites: names("comparison"),
    pickedBecauseWorst: experiment.pickedBecauseWorst,
    ethicsChecked: experiment.ethicsCheckedAt !== null,
    guardrails: guardrailHistory(guardrails),
  };
}

/** A stored effect as people type it, with its unit in signs that every language reads. */
export function effectText(
  value: number,
  { kind, unit }: { kind: MetricKind; unit: string },
): string {
  const shown = shownEffect(value, kind);
  const sign = {
    points: "pts",
    "percentage-points": "pts",
    percent: "%",
    own: unit,
  }[effectUnit(kind)];
  return `${shown} ${sign}`.trim();
}

/** Each with the harm that would be too much, as people typed it. */
export function guardrailHistory(guardrails: readonly Guardrail[]): string[] {
  return guardrails.map(
    ({ metric, threshold }) =>
      `${metric.name}: ${shownEffect(threshold, metric.kind)}`,
  );
}
