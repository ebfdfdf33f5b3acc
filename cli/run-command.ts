import {
  answerCommand,
  COMMANDS,
  type Command,
} from "~/http/api/answer-command";
import type { Fault } from "~/core/evidence/contract";
import { COMMAND_HELP, USAGE } from "./command-help";

export interface CommandOutcome {
  exitCode: 0 | 2;
  stdout: string;
  stderr: string;
}

/** Where the input comes from: the file an argument names, or standard input (null, also for `-`). */
export type ReadInput = (file: string | null) => Promise<string>;

/** An input that is not there: a fault of whoever asks, and no surprise. */
export class UnreadableInput extends Error {
  override name = "UnreadableInput";
}

/**
 * JSON in, JSON out. Bad input gives exit code 2 and one line per fault, beginning with the field's path, on standard error and
 * nothing on standard output.
 */
export async function runCommand(
  args: readonly string[],
  readInput: ReadInput,
): Promise<CommandOutcome> {
  const [name = "", ...rest] = args;
  if (asksForHelp(name)) return answered(USAGE);
  const command = COMMANDS.find((known) => known === name);
  if (!command) return refused(name === "" ? USAGE : unknown(name));
  if (rest.some(asksForHelp)) return answered(COMMAND_HELP[command]);
  const odd = rest.find((arg) => arg.startsWith("-") && arg !== "-") ?? rest[1];
  if (odd !== undefined)
    return refused(`${odd}: not understood\n\n${COMMAND_HELP[command]}`);
  return answerFrom(command, rest[0] ?? "-", readInput);
}

async function answerFrom(
  command: Command,
  file: string,
  readInput: ReadInput,
): Promise<CommandOutcome> {
  let text: string;
  try {
    text = await readInput(file === "-" ? null : file);
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error;
    return refused(`${error.message}\n`);
  }
  const answer = answerCommand(command, text);
  if (answer.outcome === "answered") return answered(answer.text);
  return answer.outcome === "not-json"
    ? refused(`input: ${answer.message}\n`)
    : refused(answer.faults.map(lineOf).join(""));
}

function asksForHelp(arg: string): boolean {
  return arg === "help" || arg === "--help" || arg === "-h";
}

function unknown(name: string): string {
  return `${name}: there is no such command\n\n${USAGE}`;
}

function lineOf({ path, message }: Fault): string {
  return `${path || "input"}: ${message}\n`;
}

function answered(stdout: string): CommandOutcome {
  return { exitCode: 0, stdout, stderr: "" };
}

function refused(stderr: string): CommandOutcome {
  return { exitCode: 2, stdout: "", stderr };
}
