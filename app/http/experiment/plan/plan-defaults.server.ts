import { DEFAULT_WINDOW_DAYS } from "~/core/experiment/expectation";
import type { HarmAnswers } from "~/core/experiment/plan/harm-questions";
import { effectFactor } from "~/core/metric/display-scale";
import type { MetricKind } from "~/core/metric/metric-kind";
import type { Experiment } from "~/data/experiment/experiment.server";
import type { Guardrail } from "~/data/experiment/guardrail.server";
import type { Metric } from "~/data/metric/metric.server";

const FLAGS = { true: "on", false: "" } as const;
const FEWEST_ROWS = 1;
const MOST_ROWS = 5;

/** A stored effect as people read and type it; nothing as empty text. */
export function shownEffect(
  value: number | null | undefined,
  kind: MetricKind | undefined,
): number | "" {
  if (value === null || value === undefined) return "";
  return Number((value * (kind ? effectFactor(kind) : 1)).toPrecision(12));
}

/** The plan as its form holds it, a row of guardrails free. */
export function planDefaults(
  experiment: Experiment,
  guardrails: readonly ProposedGuardrail[],
  answers: HarmAnswers,
) {
  const { expectation } = experiment;
  const kind = expectation?.metric.kind;
  const { actingDays, measuringDays, lagDays } =
    expectation ?? DEFAULT_WINDOW_DAYS;
  return {
    title: experiment.title,
    customerBenefit: experiment.customerBenefit,
    objectiveId: experiment.objectiveId ?? "",
    teamId: experiment.teamId ?? "",
    momentId: experiment.momentId ?? "",
    intent: experiment.intent,
    channelKind: experiment.channelKind,
    belief: experiment.belief,
    meansWho: experiment.meansWho,
    meansKnow: experiment.meansKnow,
    meansNetwork: experiment.meansNetwork,
    meansHave: experiment.meansHave,
    lossMoney: experiment.lossMoney ?? "",
    lossHours: experiment.lossHours ?? "",
    lossCustomers: experiment.lossCustomers ?? "",
    lossDays: experiment.lossDays ?? "",
    worstMove: shownEffect(experiment.worstMove, kind),
    reversible: FLAGS[`${experiment.reversible}`],
    metricId: expectation?.metricId ?? "",
    direction: expectation?.direction ?? "",
    minimumEffect: shownEffect(expectation?.minimumEffect, kind),
    actingDays,
    measuringDays,
    lagDays,
    ...guardrailRows(guardrails),
    pickedBecauseWorst: FLAGS[`${experiment.pickedBecauseWorst}`],
    noTrap: FLAGS[`${answers.noTrap}`],
    noDiscrimination: FLAGS[`${answers.noDiscrimination}`],
    noHealthHarm: FLAGS[`${answers.noHealthHarm}`],
    noPrivacyHarm: FLAGS[`${answers.noPrivacyHarm}`],
  };
}

type ProposedGuardrail = Pick<Guardrail, "threshold"> & {
  readonly metric: Pick<Metric, "id" | "kind">;
};

/** For a plan nobody filled in yet: the metrics that must not get worse whatever a test gains, each by its own threshold. */
export function proposedGuardrails(
  { expectation }: Pick<Experiment, "expectation">,
  chosen: readonly Guardrail[],
  metrics: readonly Pick<
    Metric,
    "id" | "kind" | "guardrail" | "practicalThreshold"
  >[],
): readonly ProposedGuardrail[] {
  if (expectation !== null || chosen.length > 0) return chosen;
  return metrics
    .filter(({ guardrail }) => guardrail)
    .slice(0, MOST_ROWS - 1)
    .map(({ id, kind, practicalThreshold }) => ({
      metric: { id, kind },
      threshold: practicalThreshold,
    }));
}

/** How many rows the form shows: those there are and one to fill in. */
export function guardrailRowCount(
  guardrails: readonly ProposedGuardrail[],
): number {
  return Math.min(MOST_ROWS, guardrails.length + FEWEST_ROWS);
}

export function guardrailRows(
  guardrails: readonly ProposedGuardrail[],
): Record<`guardMetric${number}` | `guardThreshold${number}`, string | number> {
  return Object.fromEntries(
    Array.from({ length: MOST_ROWS }, (_, index) => guardrails[index]).flatMap(
      (guardrail, index) => [
        [`guardMetric${index + 1}`, guardrail?.metric.id ?? ""],
        [
          `guardThreshold${index + 1}`,
          shownEffect(guardrail?.threshold, guardrail?.metric.kind),
        ],
      ],
    ),
  );
}
