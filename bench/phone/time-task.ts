import type { Page } from "playwright-core";
import { Hand } from "./hand.ts";
import type { PhoneTask } from "./tasks.ts";

export interface TimedTask {
  readonly task: PhoneTask;
  readonly seconds: readonly number[];
  readonly taps: readonly number[];
}

/** Runs a task `rounds` times; the way to Today before and the tidying after are not timed. */
export async function timeTask({
  task,
  page,
  today,
  rounds,
}: {
  task: PhoneTask;
  page: Page;
  today: string;
  rounds: number;
}): Promise<TimedTask> {
  const seconds: number[] = [];
  const taps: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    await page.goto(today);
    await page.waitForLoadState("networkidle");
    const hand = new Hand(page);
    const from = performance.now();
    await task.run(hand, round);
    seconds.push((performance.now() - from) / 1000);
    taps.push(hand.taps);
    await task.tidy?.(hand);
  }
  return { task, seconds, taps };
}
