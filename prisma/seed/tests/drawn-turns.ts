import {
  drawSchedule,
  type ScheduleDraw,
} from "~/core/experiment/schedule/draw-schedule";
import type { ScheduleSettings } from "~/core/experiment/schedule/schedule-settings";
import { addDays, type CalendarDay } from "~/core/time/calendar-day";
import type { DemoPlan } from "./demo-test";

/** The draw was made that many days before the first one. */
export const DRAWN_DAYS_BEFORE = 3;

export interface DemoDraw {
  readonly settings: ScheduleSettings;
  readonly draw: Extract<ScheduleDraw, { outcome: "drawn" }>;
}

/**
 * The turns of a plan that draws lots, for all its places together: the figures that are made up have to follow the same
 * draw as the test. Throws where the plan draws none.
 */
export function drawnTurns(
  { design, schedule }: DemoPlan,
  startsOn: CalendarDay,
): DemoDraw {
  if (!schedule || design !== "switchback")
    throw new Error("The story draws no turns here.");
  const { seed, ...turns } = schedule;
  const settings = {
    design,
    granularity: "day",
    startsOn,
    sites: null,
  } as const;
  const today = addDays(startsOn, -DRAWN_DAYS_BEFORE);
  const asked = { ...settings, ...turns };
  const draw = drawSchedule({ ...asked, seed, today });
  if (draw.outcome !== "drawn") throw new Error(JSON.stringify(draw));
  return { settings: asked, draw };
}
