import { analyse } from "~/core/evidence/analyse";
import { chartSeries } from "~/core/evidence/chart/chart-series";
import { planTest } from "~/core/evidence/plan/plan-test";
import { poolTests } from "~/core/evidence/pool/pool-tests";
import type { AnalyseInput, Fault } from "~/core/evidence/contract";

export interface CommandOutcome {
  exitCode: 0 | 2;
  stdout: string;
  stderr: string;
}

type Answer = { ok: true; output: unknown } | { ok: false; faults: Fault[] };

const COMMANDS: Record<string, (input: unknown) => Answer> = {
  analyse: (input) => analyse(input as AnalyseInput),
  plan: planTest,
  chart: chartSeries,
  pool: poolTests,
};

const USAGE = `usage: essai <${Object.keys(COMMANDS).join(" | ")}> < input.json\n`;

/**
 * JSON in, JSON out. Bad input gives exit code 2 and one line per fault, beginning with the field's path, on standard error and
 * nothing on standard output.
 */
export async function runCommand(
  args: readonly string[],
  readInput: () => Promise<string>,
): Promise<CommandOutcome> {
  const [name, ...rest] = args;
  if (name === "help" || name === "--help")
    return { exitCode: 0, stdout: USAGE, stderr: "" };
  const command =
    name !== undefined && Object.hasOwn(COMMANDS, name)
      ? COMMANDS[name]
      : undefined;
  if (!command || rest.length > 0)
    return { exitCode: 2, stdout: "", stderr: USAGE };
  const input = parse(await readInput());
  if (!input.ok) return refused(input.faults);
  const answer = command(input.output);
  return answer.ok
    ? { exitCode: 0, stdout: `${JSON.stringify(answer.output)}\n`, stderr: "" }
    : refused(answer.faults);
}

function parse(text: string): Answer {
  try {
    return { ok: true, output: JSON.parse(text) };
  } catch {
    return { ok: false, faults: [{ path: "", message: "must be JSON" }] };
  }
}

function refused(faults: readonly Fault[]): CommandOutcome {
  const lines = faults.map(
    ({ path, message }) => `${path || "input"}: ${message}\n`,
  );
  return { exitCode: 2, stdout: "", stderr: lines.join("") };
}
