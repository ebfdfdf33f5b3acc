import { smallestChange } from "~/core/experiment/plan/detectable";
import {
  settingsOfChoice,
  type ScheduleChoice,
} from "~/core/experiment/schedule/schedule-choice";
import { isScheduleDesign } from "~/core/experiment/schedule/schedule-settings";
import { isCoarser } from "~/core/time/period";
import type { Experiment } from "~/data/experiment/experiment.server";
import type { OrgClient } from "~/data/org.server";
import { scheduleChoiceSchema } from "~/schemas/schedule";
import { planPanel } from "../plan/forecast/plan-panel.server";
import { placesOfTest } from "./places-of-test";

/** What a choice of turns could show, in the metric's own terms. */
export interface DrawForecast {
  metric: { kind: Parameters<typeof smallestChange>[0]["kind"]; unit: string };
  /** Smallest change seen four times in five; null where no change of any size would be. */
  effect: number | null;
  minimumEffect: number;
}

/** Before a draw; null where the metric's past says too little, or the choice allows no draw. */
export async function drawForecast({
  client,
  experiment,
  choice,
  today,
}: {
  client: OrgClient;
  experiment: Experiment;
  choice: ScheduleChoice;
  today: string;
}): Promise<DrawForecast | null> {
  const { design, expectation } = experiment;
  if (!isScheduleDesign(design) || !expectation) return null;
  const { metric, minimumEffect, measuringDays } = expectation;
  const places = placesOfTest(experiment);
  const settings = settingsOfChoice(design, choice, places);
  const { granularity, turns, blockTurns, sites } = settings;
  if (isCoarser(metric.granularity, granularity)) return null;
  const { panel } = await planPanel({
    client,
    metric: { ...metric, granularity },
    design,
    treated: places,
    comparison: [],
    today,
    apart: sites !== null,
  });
  const effect = smallestChange(
    {
      kind: metric.kind,
      design,
      minimumEffect,
      measuringDays,
      panel,
      sites: { planned: places.length, available: 0 },
    },
    {
      periods: turns,
      turns: {
        pairs: blockTurns === 2 && turns > 2,
        draws: sites?.length ?? 1,
      },
    },
  );
  if (effect === null) return null;
  const { kind, unit } = metric;
  const found = effect === "blind" ? null : effect;
  return { metric: { kind, unit }, effect: found, minimumEffect };
}

/** The choice that the form asks about while it is filled in; null where the address holds none that can be read. */
export function askedChoice({ url }: Request): ScheduleChoice | null {
  const { searchParams } = new URL(url);
  if (!searchParams.has("startsOn")) return null;
  const read = scheduleChoiceSchema.safeParse({
    ...Object.fromEntries(searchParams),
    seen: "0",
    because: "",
  });
  return read.success ? read.data.choice : null;
}
