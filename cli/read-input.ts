import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { UnreadableInput } from "./run-command";
import type { Terminal } from "./terminal";

const REASONS: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "is a folder",
  EACCES: "may not be read",
};

/** The text of a file or of standard input, UTF-8 with or without a byte order mark. */
export async function readInput(
  file: string | null,
  { stdin }: Pick<Terminal, "stdin">,
): Promise<string> {
  if (file === null && "isTTY" in stdin && stdin.isTTY)
    throw new UnreadableInput(
      "input: nothing comes in; name a file, or use < input.json",
    );
  const bytes = await (file === null
    ? buffer(stdin as never)
    : readFile(file).catch((error: NodeJS.ErrnoException) => {
        const why = REASONS[error.code ?? ""] ?? "cannot be read";
        throw new UnreadableInput(`${file}: ${why}`);
      }));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableInput(`${file ?? "input"}: must be UTF-8`);
  }
}
