import {
  isAsDrawn,
  settingsOf,
} from "~/core/experiment/schedule/drawn-schedule";
import {
  choiceOfSettings,
  type ScheduleChoice,
  proposedChoice,
  turnLengths,
} from "~/core/experiment/schedule/schedule-choice";
import { isScheduleDesign } from "~/core/experiment/schedule/schedule-settings";
import type { Experiment } from "~/data/experiment/experiment.server";
import {
  listScheduleVersions,
  type Schedule,
} from "~/data/experiment/schedule/schedule.server";
import { listUnreadWeekdays } from "~/data/experiment/schedule/unread-weekdays.server";
import { addDays } from "~/core/time/calendar-day";
import type { OrgClient } from "~/data/org.server";
import { todayOf } from "../../today.server";
import type { Viewer } from "../../viewer.server";
import { dayOfDraw } from "./draw.server";
import { drawForecast } from "./draw-forecast.server";

/** Days that say on which weekdays a metric is read. */
const LOOK_BACK_DAYS = 120;

/** The calendar of a test with turns, every draw it had, and the choice before a draw while one is allowed. */
export async function schedulePage({
  client,
  viewer,
  experiment,
  asked,
}: {
  client: OrgClient;
  viewer: Viewer;
  experiment: Experiment;
  /** What the form asks about; null where it stands as proposed. */
  asked: ScheduleChoice | null;
}) {
  const { id, title, owner, customerBenefit, sites } = experiment;
  const where = sites
    .filter(({ role }) => role === "treated")
    .map(({ name }) => name)
    .join(", ");
  const draws = await listScheduleVersions({ client, experimentId: id });
  const newest = draws[0] ?? null;
  const bar = barTo(experiment);
  const choice = bar
    ? null
    : choiceFor(
        viewer,
        experiment,
        newest,
        await closedOf(client, experiment, viewer),
      );
  const today = todayOf(viewer);
  return {
    experiment: { id, title, owner, customerBenefit, where },
    today,
    schedule: newest,
    draws: draws.map(({ slots: _turns, places: _names, ...draw }) => draw),
    isAsDrawn: newest !== null && isAsDrawn(newest),
    choice: choice && {
      ...choice,
      shown: await drawForecast({
        client,
        experiment,
        choice: asked ?? choice.proposed,
        today,
      }),
    },
    bar: bar === null ? null : ({ outcome: "refused", reason: bar } as const),
  };
}

/** Weekdays on which the places seem closed: the metric is never read then. */
async function closedOf(
  client: OrgClient,
  { expectation }: Experiment,
  viewer: Viewer,
): Promise<number[]> {
  if (expectation?.metric.granularity !== "day") return [];
  const { metricId } = expectation;
  const since = addDays(todayOf(viewer), -LOOK_BACK_DAYS);
  return listUnreadWeekdays({ client, metricId, since });
}

function barTo({ design, expectation, startedOn }: Experiment) {
  if (startedOn) return "started";
  if (!isScheduleDesign(design)) return "no-turns";
  if (!expectation) return "no-metric";
  const lengths = turnLengths(expectation.metric.granularity);
  return lengths.length === 0 ? "metric-too-coarse" : null;
}

function choiceFor(
  viewer: Viewer,
  { design, expectation, sites }: Experiment,
  newest: Schedule | null,
  closedWeekdays: readonly number[],
) {
  if (!isScheduleDesign(design) || !expectation) return null;
  const places = sites
    .filter(({ role }) => role === "treated")
    .map(({ siteId, name }) => ({ id: siteId, name }));
  const { granularity } = expectation.metric;
  const today = dayOfDraw(viewer);
  const ids = places.map((place) => place.id);
  return {
    design,
    lengths: turnLengths(granularity),
    places,
    today,
    planDays: expectation.measuringDays,
    proposed:
      newest && newest.design === design
        ? choiceOfSettings(settingsOf(newest))
        : proposedChoice(design, {
            granularity,
            places: ids,
            today,
            measuringDays: expectation.measuringDays,
            closedWeekdays,
          }),
  };
}
