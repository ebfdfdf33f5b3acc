import { addDays, type CalendarDay } from "~/core/time/calendar-day";
import { saveSchedule } from "~/data/experiment/schedule/schedule.server";
import type { DemoTest } from "../tests/demo-test";
import { DRAWN_DAYS_BEFORE, drawnTurns } from "../tests/drawn-turns";
import { at } from "../world";
import type { Carrying } from "./carrying";

/** Draws the turns of a test that takes them by lot, on a day before its first. */
export async function drawTurns(
  { client, people }: Carrying,
  experimentId: string,
  { plan, owner }: DemoTest,
  startsOn: CalendarDay,
): Promise<void> {
  if (!plan?.schedule) return;
  await saveSchedule({
    client,
    experimentId,
    ...drawnTurns(plan, startsOn),
    seed: plan.schedule.seed,
    because: "",
    drawnById: people[owner],
    drawnAt: at(addDays(startsOn, -DRAWN_DAYS_BEFORE)),
  });
}
