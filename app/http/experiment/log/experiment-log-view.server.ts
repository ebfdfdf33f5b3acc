import { experimentProgress } from "~/core/experiment/experiment-line";
import {
  actingDaysSoFar,
  fidelitySoFar,
  type ActingDay,
} from "~/core/experiment/log/acting-days";
import { mayLog, type LogKind } from "~/core/experiment/log/log-window";
import { lossSoFar, stopPrompt } from "~/core/experiment/log/loss-so-far";
import {
  withTurns,
  type DayTurn,
} from "~/core/experiment/schedule/turn-of-day";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { Experiment } from "~/data/experiment/experiment.server";
import {
  getExperimentLog,
  type ExperimentLog,
} from "~/data/experiment/log/experiment-log.server";
import type { Schedule } from "~/data/experiment/schedule/schedule.server";
import type { OrgClient } from "~/data/org.server";
import { mayRaiseCaps } from "../raise-caps.server";
import { todayOf } from "../../today.server";
import { isApprover, type Viewer } from "../../viewer.server";

const KINDS: readonly LogKind[] = [
  "day",
  "loss",
  "surprise",
  "photo",
  "commitment",
];

/** What the page of a test says about its days on the ground, and the forms it offers. */
export async function experimentLogView({
  client,
  experiment,
  viewer,
  asked,
  schedule = null,
}: {
  client: OrgClient;
  experiment: Experiment;
  viewer: Viewer;
  /** The day the address asks about. */
  asked: string | null;
  /** Of a test that takes turns: only days with a turn are asked about. */
  schedule?: Schedule | null;
}) {
  const today = todayOf(viewer);
  const log = await getExperimentLog({ client, experimentId: experiment.id });
  const acting = daysOf(experiment, log, today, viewer.org.timeZone);
  const days = withTurns(acting, schedule);
  const acted = days.filter(({ paused }) => !paused).length;
  const burns = lossSoFar(experiment, log.losses, acted);
  const { state } = experimentProgress(experiment, today);
  const isOpen = ["running", "measuring", "paused"].includes(state);
  return {
    days,
    current: currentDay(days, asked),
    fidelity: fidelitySoFar(days),
    burns,
    prompt: isOpen ? stopPrompt(burns) : ({ outcome: "none" } as const),
    losses: log.losses.map(({ day, money, hours, customers }) => ({
      day,
      money,
      hours,
      customers,
    })),
    currency: log.currency,
    hourValue: log.hourValue,
    approver: log.approver?.name ?? null,
    mayRaise: mayRaiseCaps(viewer, log.approver),
    may: KINDS.filter((kind) => mayLog(kind, state)),
    entries: entriesOf(log, viewer),
    ids: {
      day: crypto.randomUUID(),
      loss: crypto.randomUUID(),
      surprise: crypto.randomUUID(),
      commitment: crypto.randomUUID(),
      photo: crypto.randomUUID(),
    },
  };
}

function daysOf(
  experiment: Experiment,
  log: ExperimentLog,
  today: CalendarDay,
  timeZone: string,
): ActingDay[] {
  const { startedOn, endedOn, moves } = experiment;
  if (!startedOn) return [];
  const { actingTo } = experimentProgress(experiment, today);
  const test = { startedOn, actingTo, endedOn, moves };
  return actingDaysSoFar(test, log.days, today, timeZone);
}

/** The day asked about, or the last one. */
function currentDay(
  days: readonly (ActingDay & { turn: DayTurn | null })[],
  asked: string | null,
) {
  return days.find(({ day }) => day === asked) ?? days.at(-1) ?? null;
}

/** Newest first; one's own may be removed, anybody's by a manager. */
function entriesOf(log: ExperimentLog, viewer: Viewer) {
  const own = <Row extends { madeById: string }>({
    madeById,
    ...row
  }: Row) => ({
    ...row,
    mayRemove: madeById === viewer.account.id || isApprover(viewer),
  });
  const entries = [
    ...log.surprises.map((row) => ({ kind: "surprise" as const, ...own(row) })),
    ...log.losses.map((row) => ({ kind: "loss" as const, ...own(row) })),
    ...log.photos.map((row) => ({ kind: "photo" as const, ...own(row) })),
    ...log.commitments.map(({ madeOn, ...row }) => ({
      kind: "commitment" as const,
      ...row,
      day: madeOn,
      madeBy: null,
      mayRemove: true,
    })),
  ];
  return entries.toSorted((a, b) =>
    a.day < b.day ? 1 : a.day > b.day ? -1 : 0,
  );
}
