/** A line, or an element of a list, with the line it starts on. */
export interface JsonText {
  line: number;
  text: string;
  /** Whether it is longer than a record may be: `text` is then its beginning. */
  tooLong: boolean;
}

/** As for a delimited record; no survey tool writes a longer answer. */
export const MAX_TEXT_CHARACTERS = 1_000_000;
export const KEPT_OF_TOO_LONG = 300;

/** Lines that hold something, in bounded memory. */
export async function* textLines(
  pieces: AsyncIterable<string>,
  maxCharacters = MAX_TEXT_CHARACTERS,
): AsyncGenerator<JsonText, void> {
  let line = 1;
  let held = "";
  let tooLong = false;
  const take = (): JsonText | null => {
    const text = held.trim();
    const taken = text === "" ? null : { line, text, tooLong };
    line += 1;
    held = "";
    tooLong = false;
    return taken;
  };
  const hold = (part: string): void => {
    if (tooLong) return;
    tooLong = held.length + part.length > maxCharacters;
    held = tooLong ? (held + part).slice(0, KEPT_OF_TOO_LONG) : held + part;
  };
  for await (const piece of pieces) {
    const parts = piece.split("\n");
    const last = parts.pop() ?? "";
    for (const part of parts) {
      hold(part);
      const taken = take();
      if (taken) yield taken;
    }
    hold(last);
  }
  const taken = take();
  if (taken) yield taken;
}
