import { text } from "node:stream/consumers";
import { runCommand } from "./run-command";
import type { Terminal } from "./terminal";

/** Runs `essai <command>` on the JSON of standard input and returns the exit code: 0, or 2 for bad input. */
export async function main(
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  if (args[0] === "import")
    return (await import("./import")).runImportCommand(args.slice(1), terminal);
  const outcome = await runCommand(args, () => text(terminal.stdin as never));
  if (outcome.stdout) terminal.stdout.write(outcome.stdout);
  if (outcome.stderr) terminal.stderr.write(outcome.stderr);
  return outcome.exitCode;
}
