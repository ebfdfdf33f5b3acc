import { FileFault } from "../delimited/import-fault";
import {
  KEPT_OF_TOO_LONG,
  MAX_TEXT_CHARACTERS,
  type JsonText,
} from "./text-lines";

const MAX_DEPTH = 200;
const MAX_KEY_CHARACTERS = 200;

/** Lists inside one answer, of things that are no answers themselves. */
const NESTED_LISTS: ReadonlySet<string> = new Set([
  "answers",
  "additional_answers",
  "notes",
  "tags",
  "fields",
  "variables",
]);

export function isPageKey(key: string): boolean {
  return !NESTED_LISTS.has(key);
}

/**
 * The objects of a JSON text, found by their brackets as it comes, each with the line it starts on: those of the list
 * `under` a key, or with null those at the top and in one list at the top. Only strings and brackets are understood, so
 * that a broken object spoils itself alone. Throws a `FileFault` on brackets nested without end.
 */
export async function* listElements(
  pieces: AsyncIterable<string>,
  under: string | null,
  maxCharacters = MAX_TEXT_CHARACTERS,
): AsyncGenerator<JsonText, void> {
  const scanner = new ElementScanner(under, maxCharacters);
  for await (const piece of pieces) yield* scanner.scan(piece);
  yield* scanner.end();
}

/** Key of the first list of objects in an object, as far as its text goes; null without one. */
export function pageKey(text: string): string | null {
  const scanner = new ElementScanner("", text.length);
  scanner.scan(text);
  return scanner.firstPage;
}

class ElementScanner {
  firstPage: string | null = null;
  private line = 1;
  /** Brackets not closed yet. */
  private open = "";
  private inString = false;
  private escaped = false;
  /** Last string directly in the outer object: the name of a list that follows. */
  private key = "";
  private list = "";
  private element: JsonText | null = null;
  private outside = "";
  private found: JsonText[] = [];
  private from = 0;

  constructor(
    private readonly under: string | null,
    private readonly maxCharacters: number,
  ) {}

  scan(piece: string): JsonText[] {
    this.found = [];
    this.from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const mark = piece.charAt(at);
      if (mark === "\n") this.line += 1;
      if (this.inString) this.inText(mark);
      else if (mark === '"') this.openText();
      else if (mark === "{" || mark === "[") this.openBracket(mark, at);
      else if (mark === "}" || mark === "]") this.closeBracket(piece, at);
    }
    if (this.element) this.hold(this.element, piece.slice(this.from));
    return this.found;
  }

  /** An object that was not closed when the text ended. */
  end(): JsonText[] {
    return this.element ? [this.element] : [];
  }

  private openText(): void {
    this.inString = true;
    if (this.open === "{") this.key = "";
  }

  private inText(mark: string): void {
    if (this.escaped) this.escaped = false;
    else if (mark === "\\") this.escaped = true;
    else if (mark === '"') this.inString = false;
    else if (this.open === "{" && this.key.length < MAX_KEY_CHARACTERS)
      this.key += mark;
  }

  private openBracket(mark: "{" | "[", at: number): void {
    if (this.open.length === MAX_DEPTH) throw new FileFault("damaged-json");
    if (mark === "[" && this.open === "{") this.list = this.key;
    if (mark === "{" && this.open === "{[" && isPageKey(this.list))
      this.firstPage ??= this.list;
    if (mark === "{" && this.element === null && this.isWanted()) {
      this.element = { line: this.line, text: "", tooLong: false };
      this.outside = this.open;
      this.from = at;
    }
    this.open += mark;
  }

  private isWanted(): boolean {
    return this.under === null
      ? this.open === "" || this.open === "["
      : this.open === "{[" && this.list === this.under;
  }

  private closeBracket(piece: string, at: number): void {
    this.open = this.open.slice(0, -1);
    if (this.element === null || this.open.length > this.outside.length) return;
    this.hold(this.element, piece.slice(this.from, at + 1));
    this.found.push(this.element);
    this.element = null;
  }

  private hold(element: JsonText, part: string): void {
    if (element.tooLong) return;
    element.text += part;
    if (element.text.length <= this.maxCharacters) return;
    element.tooLong = true;
    element.text = element.text.slice(0, KEPT_OF_TOO_LONG);
  }
}
