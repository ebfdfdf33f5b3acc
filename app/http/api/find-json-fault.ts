/** A sign, a number or a word of JSON (RFC 8259). Texts are read by hand: a pattern for them could take for ever. */
const TOKEN =
  /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const SPACE = /[ \t\n\r]*/y;

/** What may come next: a value, a value or the end of a list, a name, a name or the end of an object, and so on. */
type Wants = "value" | "item" | "name" | "member" | "colon" | "comma" | "end";

/**
 * Where a text stops being JSON: line and column, counted from 1. V8 says so for some faults only. Null for JSON. Without
 * recursion, so that no depth of brackets is too deep.
 */
export function findJsonFault(
  text: string,
): { line: number; column: number } | null {
  const open: string[] = [];
  let wants: Wants = "value";
  let at = skip(SPACE, text, 0);
  while (at < text.length) {
    const end = text[at] === '"' ? endOfText(text, at) : skip(TOKEN, text, at);
    const next: Wants | null =
      end === at ? null : after(wants, text[at] ?? "", open);
    if (next === null) return placeOf(text, at);
    wants = next;
    at = skip(SPACE, text, end);
  }
  return wants === "end" ? null : placeOf(text, text.length);
}

/** What a token leads to, or null where it must not stand. Opens and closes brackets. */
function after(wants: Wants, sign: string, open: string[]): Wants | null {
  const done = () => (open.length === 0 ? "end" : "comma");
  const inObject = open.at(-1) === "{";
  const closes =
    sign === "}"
      ? inObject && (wants === "member" || wants === "comma")
      : sign === "]" &&
        open.at(-1) === "[" &&
        (wants === "item" || wants === "comma");
  if (closes) {
    open.pop();
    return done();
  }
  if (wants === "comma" && sign === ",") return inObject ? "name" : "value";
  if (wants === "colon" && sign === ":") return "value";
  if (wants === "name" || wants === "member")
    return sign === '"' ? "colon" : null;
  if (wants !== "value" && wants !== "item") return null;
  if (/[}\],:]/.test(sign)) return null;
  if (sign === "{" || sign === "[") {
    open.push(sign);
    return sign === "{" ? "member" : "item";
  }
  return done();
}

/** Behind the closing quotation mark; `start` itself where none comes or what stands between is no JSON. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return start;
    const next = code === 0x5c ? skip(ESCAPE, text, at) : at + 1;
    if (next === at) return start;
    at = next;
  }
  return start;
}

/** The end of what `pattern` matches at `at`; `at` itself where it matches nothing. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
