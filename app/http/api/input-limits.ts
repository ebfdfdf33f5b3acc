import type { Fault } from "~/core/evidence/contract";
import type { Command } from "./answer-command";

/** The longest lists that a request may bring. */
const MOST = {
  observations: 20_000,
  history: 20_000,
  treatedUnits: 1_000,
  values: 20_000,
  breaks: 1_000,
  estimates: 10_000,
  pValues: 10_000,
} as const;

const LISTS: Record<Command, readonly (keyof typeof MOST)[]> = {
  analyse: ["observations", "treatedUnits"],
  plan: ["history"],
  chart: ["values", "breaks"],
  pool: ["estimates", "pValues"],
};

/**
 * What makes an input too much work for a server that others use at the same time. The command line has no such limits: it
 * runs on one's own machine.
 */
export function findTooLarge(command: Command, input: unknown): Fault[] {
  const fields = Object(input) as Record<string, unknown>;
  return LISTS[command].flatMap((name) => {
    const list = fields[name];
    return Array.isArray(list) && list.length > MOST[name]
      ? [{ path: name, message: `must hold at most ${MOST[name]} here` }]
      : [];
  });
}
