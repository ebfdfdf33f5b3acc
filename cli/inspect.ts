import { open } from "node:fs/promises";
import { inspectFile } from "~/integrations/inspect/inspect-file";
import type { Inspection } from "~/integrations/inspect/inspection";
import { faultSentence } from "./import/fault-sentence";
import type { Terminal } from "./terminal";

export const USAGE = `usage: essai inspect FILE

Looks at a file and keeps nothing: whose it is, what each column holds, which answers count, what they come to, and
what to look at twice. Plain or gzip. JSON on standard output: source, encoding, delimiter, headerRows, rows, complete,
skipped, columns (name, label, role, kind, scale, answered, missing, distribution, value, dateFormat) and warnings
(line, column, message). Exit code: 0 looked at, 2 cannot be read (one line on standard error), 1 a surprise.
`;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file.",
  EISDIR: "is a folder.",
  EACCES: "may not be read.",
};

/** Prints what a file holds; exit code 2 with a line on standard error for a file that cannot be read. */
export async function runInspectCommand(
  args: readonly string[],
  { stdout, stderr }: Terminal,
): Promise<number> {
  const [file, ...rest] = args;
  if (args.some((arg) => arg === "--help" || arg === "-h" || arg === "help")) {
    stdout.write(USAGE);
    return 0;
  }
  const odd = args.find((arg) => arg.startsWith("-") && arg !== "-");
  if (file === undefined || rest.length > 0 || odd !== undefined) {
    stderr.write(`${odd ? `${odd}: not understood\n\n` : ""}${USAGE}`);
    return 2;
  }
  const result = await inspectPath(file);
  if (typeof result === "string") {
    stderr.write(`${file}: ${result}\n`);
    return 2;
  }
  stdout.write(`${JSON.stringify(told(result), null, 2)}\n`);
  return 0;
}

async function inspectPath(file: string): Promise<Inspection | string> {
  try {
    const handle = await open(file);
    const bytes = handle.createReadStream();
    const found = await inspectFile({ bytes });
    return found.outcome === "inspected"
      ? found.inspection
      : faultSentence({
          code: found.code,
          data: { line: found.line, ...found.data },
        });
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ""];
    if (reason === undefined) throw error;
    return reason;
  }
}

/** Warnings as sentences: programs that match on a text are given one that stands still. */
function told({ warnings, ...inspection }: Inspection) {
  return {
    ...inspection,
    warnings: warnings.map(({ line, column, message, data }) => ({
      line,
      column,
      message: faultSentence({ code: message, data: { line, ...data } }),
    })),
  };
}
