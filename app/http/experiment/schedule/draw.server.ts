import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { drawSchedule } from "~/core/experiment/schedule/draw-schedule";
import {
  areSameSettings,
  settingsOf,
} from "~/core/experiment/schedule/drawn-schedule";
import { settingsOfChoice } from "~/core/experiment/schedule/schedule-choice";
import {
  isScheduleDesign,
  type ScheduleRefusal,
  type ScheduleSettings,
} from "~/core/experiment/schedule/schedule-settings";
import { scheduleWindows } from "~/core/experiment/schedule/schedule-standing";
import { fromUtcDate, type CalendarDay } from "~/core/time/calendar-day";
import { isCoarser } from "~/core/time/period";
import { saveExpectation } from "~/data/experiment/expectation.server";
import {
  getExperiment,
  type Experiment,
} from "~/data/experiment/experiment.server";
import {
  listScheduleVersions,
  saveSchedule,
  type Schedule,
} from "~/data/experiment/schedule/schedule.server";
import type { OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { takeTurn } from "~/data/take-turn.server";
import { scheduleChoiceSchema, type AskedDraw } from "~/schemas/schedule";
import { todayOf } from "../../today.server";
import type { Viewer } from "../../viewer.server";
import { placesOfTest } from "./places-of-test";
import { recordDraw } from "./record-draw.server";

type NotNow =
  /** The test has started: its schedule stands. */
  | "started"
  | "no-turns"
  | "no-metric"
  | "metric-too-coarse"
  /** Drawing again with the same choice would be choosing. */
  | "same-choice"
  | "because"
  /** Somebody else drew in the meantime. */
  | "changed";

export type DrawRefusal =
  ScheduleRefusal | { outcome: "refused"; reason: NotNow };

export type Drawn =
  | { outcome: "drawn" }
  | { outcome: "not-found" }
  | {
      outcome: "refused";
      refusal: DrawRefusal | null;
      reply: SubmissionResult<string[]>;
    };

interface DrawArgs {
  client: OrgClient;
  id: string;
  formData: FormData;
  viewer: Viewer;
}

/** Flips the coin, once for each choice: the draw is kept with its seed, and the ones before it with why they were given up. */
export async function drawTurns(args: DrawArgs): Promise<Drawn> {
  const { client, id, formData } = args;
  await takeTurn({ client, name: `experiment ${id}` });
  const experiment = await getExperiment({ client, id });
  if (!experiment) return { outcome: "not-found" };
  const read = parseWithZod(formData, { schema: scheduleChoiceSchema });
  if (read.status !== "success")
    return { outcome: "refused", refusal: null, reply: read.reply() };
  const refusal = await draw(args, experiment, read.value);
  return refusal
    ? { outcome: "refused", refusal, reply: read.reply() }
    : { outcome: "drawn" };
}

async function draw(
  { client, id, viewer }: DrawArgs,
  experiment: Experiment,
  { choice, seen, because }: AskedDraw,
): Promise<DrawRefusal | null> {
  const { design, expectation, startedOn } = experiment;
  if (startedOn) return refuse("started");
  if (!isScheduleDesign(design)) return refuse("no-turns");
  if (!expectation) return refuse("no-metric");
  const settings = settingsOfChoice(design, choice, placesOfTest(experiment));
  if (isCoarser(expectation.metric.granularity, settings.granularity))
    return refuse("metric-too-coarse");
  const before = await listScheduleVersions({ client, experimentId: id });
  const newest = before[0];
  if ((newest?.version ?? 0) !== seen) return refuse("changed");
  if (newest && areSameSettings(settingsOf(newest), settings))
    return refuse("same-choice");
  if (newest && because === "") return refuse("because");
  const seed = seedFor(settings, before);
  const drawn = drawSchedule({ ...settings, seed, today: dayOfDraw(viewer) });
  if (drawn.outcome === "refused") return drawn;
  const { id: drawnById, name } = viewer.account;
  await upsertPerson({ client, id: drawnById, name });
  const kept = { settings, draw: drawn, seed, because, drawnById };
  await saveSchedule({ client, experimentId: id, ...kept });
  await saveExpectation({
    client,
    experimentId: id,
    fields: { ...expectationFields(expectation), ...scheduleWindows(drawn) },
  });
  await recordDraw({ client, viewer, experimentId: id, newest, ...kept });
  return null;
}

function refuse(reason: NotNow): DrawRefusal {
  return { outcome: "refused", reason };
}

/** A choice that was drawn before keeps its draw: going there and back finds no other. */
function seedFor(
  settings: ScheduleSettings,
  before: readonly Schedule[],
): number {
  const same = before.find((schedule) =>
    areSameSettings(settingsOf(schedule), settings),
  );
  return same?.seed ?? crypto.getRandomValues(new Uint32Array(1))[0]!;
}

/** The later of the day here and the day in UTC: an analysis reads the instant of the draw as the latter. */
export function dayOfDraw(viewer: Viewer): CalendarDay {
  const [here, utc] = [todayOf(viewer), fromUtcDate(new Date())];
  return here > utc ? here : utc;
}

export function expectationFields({
  metricId,
  direction,
  minimumEffect,
}: NonNullable<Experiment["expectation"]>) {
  return { metricId, direction, minimumEffect };
}
