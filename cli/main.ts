import { readInput } from "./read-input";
import { runCommand } from "./run-command";
import type { Terminal } from "./terminal";

/**
 * Runs `essai <command>` and returns the exit code: 0, 2 for bad input, 1 for a surprise, which is told in a line and never as
 * a stack.
 */
export async function main(
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  try {
    if (args[0] === "import")
      return await (
        await import("./import")
      ).runImportCommand(args.slice(1), terminal);
    if (args[0] === "inspect")
      return await (
        await import("./inspect")
      ).runInspectCommand(args.slice(1), terminal);
    const outcome = await runCommand(args, (file) => readInput(file, terminal));
    if (outcome.stdout) terminal.stdout.write(outcome.stdout);
    if (outcome.stderr) terminal.stderr.write(outcome.stderr);
    return outcome.exitCode;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    terminal.stderr.write(`essai: ${message}\n`);
    return 1;
  }
}
