import { analyse } from "~/core/evidence/analyse";
import { chartSeries } from "~/core/evidence/chart/chart-series";
import type { AnalyseInput, Fault } from "~/core/evidence/contract";
import { planTest } from "~/core/evidence/plan/plan-test";
import { poolTests } from "~/core/evidence/pool/pool-tests";
import { findJsonFault } from "./find-json-fault";

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

/** What the contract names lies four deep; what nobody reads may lie a little deeper. */
const DEEPEST = 32;
const TOO_DEEP: Fault = {
  path: "",
  message: `must not be nested more than ${DEEPEST} deep`,
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
  const parsed = parse(text);
  if (!parsed.ok) return { outcome: "not-json", message: parsed.message };
  const tooDeep = isDeeper(parsed.value, DEEPEST);
  const faults = tooDeep ? [TOO_DEEP] : (findTooLarge?.(parsed.value) ?? []);
  if (faults.length > 0) return { outcome: "refused", faults };
  const answer = ENGINE[command](parsed.value);
  return answer.ok
    ? { outcome: "answered", text: `${JSON.stringify(answer.output)}\n` }
    : { outcome: "refused", faults: answer.faults };
}

function parse(
  text: string,
): { ok: true; value: unknown } | { ok: false; message: string } {
  if (text.trim() === "")
    return { ok: false, message: "must be JSON, and it is empty" };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const place = findJsonFault(text);
    const where = place ? `: line ${place.line}, column ${place.column}` : "";
    return { ok: false, message: `must be JSON${where}` };
  }
}

/** Level by level: what is nested very deep would end the stack of whoever reads it by recursion. */
function isDeeper(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= most; depth += 1) {
    level = level.flatMap((item) =>
      typeof item === "object" && item !== null
        ? Object.values(item).filter((inner) => typeof inner === "object")
        : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
