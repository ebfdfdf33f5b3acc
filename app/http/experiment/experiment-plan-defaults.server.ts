import { DEFAULT_WINDOW_DAYS } from "~/core/experiment/expectation";
import { effectFactor } from "~/core/metric/display-scale";
import type { Experiment } from "~/data/experiment/experiment.server";

const FLAGS = { true: "on", false: "" } as const;

/** The plan as its form holds it: figures in the unit people read, nothing as empty text. */
export function planDefaults(experiment: Experiment) {
  const { expectation, objectiveId } = experiment;
  const factor = expectation ? effectFactor(expectation.metric.kind) : 1;
  const shown = (value: number | null | undefined) =>
    value === null || value === undefined
      ? ""
      : Number((value * factor).toPrecision(12));
  const { actingDays, measuringDays, lagDays } =
    expectation ?? DEFAULT_WINDOW_DAYS;
  return {
    title: experiment.title,
    customerBenefit: experiment.customerBenefit,
    objectiveId: objectiveId ?? "",
    belief: experiment.belief,
    meansWho: experiment.meansWho,
    meansKnow: experiment.meansKnow,
    meansNetwork: experiment.meansNetwork,
    meansHave: experiment.meansHave,
    lossMoney: experiment.lossMoney ?? "",
    lossHours: experiment.lossHours ?? "",
    lossCustomers: experiment.lossCustomers ?? "",
    lossDays: experiment.lossDays ?? "",
    worstMove: shown(experiment.worstMove),
    reversible: FLAGS[`${experiment.reversible}`],
    ethicsChecked: FLAGS[`${experiment.ethicsCheckedAt !== null}`],
    pickedBecauseWorst: FLAGS[`${experiment.pickedBecauseWorst}`],
    design: experiment.design,
    metricId: expectation?.metricId ?? "",
    direction: expectation?.direction ?? "up",
    minimumEffect: shown(expectation?.minimumEffect),
    actingDays,
    measuringDays,
    lagDays,
  };
}
