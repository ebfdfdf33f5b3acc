import type { Fault } from "~/core/evidence/contract";
import { isRecord, type Fields } from "~/core/evidence/input/fault-list";
import type { Command } from "./answer-command";
import { findTooMuchWork } from "./work-limits";

/** The longest lists that a request may bring. */
export const MOST_ITEMS = {
  observations: 10_000,
  history: 1_500,
  treatedUnits: 1_000,
  values: 20_000,
  breaks: 1_000,
  estimates: 10_000,
  pValues: 10_000,
} as const;

const MOST_STEPPED_DAYS = 366;
const MOST_STEPPED_SITES = 1_000;

const LISTS: Record<Command, readonly (keyof typeof MOST_ITEMS)[]> = {
  analyse: ["observations", "treatedUnits"],
  plan: ["history", "treatedUnits"],
  chart: ["values", "breaks"],
  pool: ["estimates", "pValues"],
};

/**
 * What makes an input too much work for a server that others use at the same time: one answer keeps them waiting a second or
 * two at most. The command line has no such limits: it runs on one's own machine.
 */
export function findTooLarge(command: Command, input: unknown): Fault[] {
  if (!isRecord(input)) return [];
  const tooLong = LISTS[command].flatMap((name) => tooManyItems(name, input));
  if (tooLong.length > 0) return tooLong;
  if (command === "plan") return planWork(input);
  return command === "analyse" ? findTooMuchWork(input) : [];
}

/** Units that take their turns are simulated one by one, for each day; the engine itself ends at sites × periods. */
function planWork({ design, days, sites }: Fields): Fault[] {
  if (design !== "stepped") return [];
  return [
    ...atMost("days", days, MOST_STEPPED_DAYS),
    ...atMost("sites", sites, MOST_STEPPED_SITES),
  ];
}

function atMost(path: string, value: unknown, most: number): Fault[] {
  return typeof value === "number" && value > most
    ? [{ path, message: `must be at most ${most} in one request` }]
    : [];
}

function tooManyItems(name: keyof typeof MOST_ITEMS, input: Fields): Fault[] {
  const list = input[name];
  const most = MOST_ITEMS[name];
  return Array.isArray(list) && list.length > most
    ? [{ path: name, message: `must hold at most ${most} in one request` }]
    : [];
}
