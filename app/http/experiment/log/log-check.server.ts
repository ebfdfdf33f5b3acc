import { experimentProgress } from "~/core/experiment/experiment-line";
import { lastActingDay } from "~/core/experiment/log/acting-days";
import { checkLog, type LogKind } from "~/core/experiment/log/log-window";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { Experiment } from "~/data/experiment/experiment.server";
import type { OrgClient } from "~/data/org.server";
import { todayOf } from "../../today.server";
import type { Viewer } from "../../viewer.server";
import type { LogRefusal } from "./log-outcome.server";

export interface LogArgs {
  client: OrgClient;
  experiment: Experiment;
  formData: FormData;
  viewer: Viewer;
}

/** Null where the day may be noted. */
export function refusalOf(
  kind: LogKind,
  { experiment, viewer }: Pick<LogArgs, "experiment" | "viewer">,
  day: CalendarDay,
): LogRefusal | null {
  const today = todayOf(viewer);
  const { startedOn, endedOn } = experiment;
  const { state, actingTo } = experimentProgress(experiment, today);
  const check = checkLog({
    kind,
    state,
    day,
    today,
    startedOn,
    lastActingDay: startedOn
      ? lastActingDay({ startedOn, actingTo, endedOn }, today)
      : null,
  });
  if (check.outcome === "allowed") return null;
  return check.outcome === "not-now" ? "notNow" : "otherDay";
}
