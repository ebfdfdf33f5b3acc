import { median } from "../measure/percentile.ts";
import { KEY_MS } from "./hand.ts";
import type { TimedTask } from "./time-task.ts";

export interface PhoneRun {
  readonly timed: readonly TimedTask[];
  readonly url: string;
  readonly date: string;
  readonly rounds: number;
  /** Programs waiting for a processor, before and after, on so many processors. */
  readonly load: readonly [number, number];
  readonly processors: number;
}

/** The run as Markdown: medians, the slowest, and what a figure is made of. */
export function phoneTable(run: PhoneRun): string {
  const rows = run.timed.map(
    ({ task, seconds, taps }) =>
      `| ${task.name} | ${median(seconds).toFixed(1)} s | ${Math.max(...seconds).toFixed(1)} s | ${median(taps)} | ${task.goal} |`,
  );
  return `# On a phone, ${run.date}

Chromium at 390 × 844 with touch, from Today until the page says that it is saved; ${run.rounds} rounds each. Typing takes
${KEY_MS} ms a key. Reading and thinking take none: a person adds those.

| task | median | slowest | taps | goal |
| --- | --- | --- | --- | --- |
${rows.join("\n")}

Load of the machine: ${run.load[0].toFixed(1)} before, ${run.load[1].toFixed(1)} after, on ${run.processors} processors.
`;
}
