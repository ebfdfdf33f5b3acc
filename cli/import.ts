import { readImportArguments, USAGE } from "./import/import-arguments";
import type { Terminal } from "./terminal";

/** Exit codes: 0 done, 2 bad input (nothing was kept), 1 a surprise. */
export async function runImportCommand(
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const read = readImportArguments(args);
  if (read.outcome === "help") {
    terminal.stdout.write(USAGE);
    return 0;
  }
  if (read.outcome === "refused") {
    terminal.stderr.write(`${read.message}\n\n${USAGE}`);
    return 2;
  }
  try {
    const { importFile } = await import("./import/import-file");
    const result = await importFile(read.options, (line) =>
      terminal.stderr.write(line),
    );
    if (result.outcome === "refused") {
      terminal.stderr.write(
        result.faults.map((fault) => `${fault}\n`).join(""),
      );
      return 2;
    }
    terminal.stdout.write(`${JSON.stringify(result.summary)}\n`);
    return 0;
  } catch (error) {
    terminal.stderr.write(
      `${error instanceof Error ? error.message : String(error)}\n`,
    );
    return 1;
  }
}
