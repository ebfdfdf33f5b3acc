import { analyse } from "~/core/evidence/analyse";
import { chartSeries } from "~/core/evidence/chart/chart-series";
import type { AnalyseInput, Fault } from "~/core/evidence/contract";
import { planTest } from "~/core/evidence/plan/plan-test";
import { poolTests } from "~/core/evidence/pool/pool-tests";
import { parseJson, TOO_DEEP } from "./parse-json";

export const COMMANDS = ["analyse", "plan", "chart", "pool"] as const;
export type Command = (typeof COMMANDS)[number];

export type CommandAnswer =
  | { outcome: "answered"; text: string }
  | { outcome: "not-json"; message: string }
  | { outcome: "refused"; faults: Fault[] };

type Answer = { ok: true; output: unknown } | { ok: false; faults: Fault[] };

const ENGINE: Record<Command, (input: unknown) => Answer> = {
  analyse: (input) => analyse(input as AnalyseInput),
  plan: planTest,
  chart: chartSeries,
  pool: poolTests,
};

/**
 * The engine behind the command line and the API: text in, text out, so that both give the same bytes for the same input.
 * `findTooLarge` says what a door takes no more of.
 */
export function answerCommand(
  command: Command,
  text: string,
  { findTooLarge }: { findTooLarge?: (input: unknown) => Fault[] } = {},
): CommandAnswer {
  const parsed = parseJson(text);
  if (parsed.outcome === "not-json") return parsed;
  if (parsed.outcome === "too-deep")
    return { outcome: "refused", faults: [TOO_DEEP] };
  const faults = findTooLarge?.(parsed.value) ?? [];
  if (faults.length > 0) return { outcome: "refused", faults };
  const answer = ENGINE[command](parsed.value);
  return answer.ok
    ? { outcome: "answered", text: `${JSON.stringify(answer.output)}\n` }
    : { outcome: "refused", faults: answer.faults };
}
