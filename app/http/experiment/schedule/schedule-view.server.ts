import {
  scheduleStanding,
  type ScheduleStanding,
} from "~/core/experiment/schedule/schedule-standing";
import { isScheduleDesign } from "~/core/experiment/schedule/schedule-settings";
import { turnOfDay } from "~/core/experiment/schedule/turn-of-day";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { Experiment } from "~/data/experiment/experiment.server";
import {
  getSchedule,
  type Schedule,
} from "~/data/experiment/schedule/schedule.server";
import type { OrgClient } from "~/data/org.server";
import { placesOfTest } from "./places-of-test";

/** What a test with turns shows of its draw; null for a design that takes none. */
export interface ScheduleView {
  readonly standing: ScheduleStanding["outcome"];
  readonly schedule: Schedule | null;
}

export async function scheduleView({
  client,
  experiment,
}: {
  client: OrgClient;
  experiment: Experiment;
}): Promise<ScheduleView | null> {
  const { id, design, expectation } = experiment;
  if (!isScheduleDesign(design)) return null;
  const schedule = await getSchedule({ client, experimentId: id });
  const plan = {
    design,
    treatedSiteIds: placesOfTest(experiment),
    granularity: expectation?.metric.granularity ?? null,
  };
  return { standing: scheduleStanding(plan, schedule).outcome, schedule };
}

/** What the pages of a test say of its draw without its turns. */
export function shownSchedule(view: ScheduleView | null, day: CalendarDay) {
  if (!view) return null;
  const { standing, schedule } = view;
  const names = new Map(schedule?.places.map(({ id, name }) => [id, name]));
  const turn = schedule && turnOfDay(schedule, day);
  return {
    standing,
    startsOn: schedule?.startsOn ?? null,
    endsOn: schedule?.endsOn ?? null,
    turn:
      turn?.outcome === "by-place"
        ? {
            outcome: turn.outcome,
            places: turn.places.map(({ siteId, arm }) => ({
              name: names.get(siteId) ?? "",
              arm,
            })),
          }
        : turn,
  };
}

export type ShownSchedule = NonNullable<ReturnType<typeof shownSchedule>>;
