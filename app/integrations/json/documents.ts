import type { RowFaultCode } from "../delimited/import-fault";
import { isObject, parseJson, type JsonObject } from "./json-value";
import type { JsonText } from "./text-lines";
import { unwrapDocuments } from "./unwrap-documents";

export type JsonDocument =
  | { line: number; document: JsonObject }
  | { line: number; fault: RowFaultCode; text: string };

const KEPT_TEXT_CHARACTERS = 2000;

/** The answers of a file, and what should have been one. `cutShort`: the text may end inside its last document. */
export async function* readDocuments(
  texts: AsyncIterable<JsonText>,
  { cutShort }: { cutShort: boolean },
): AsyncGenerator<JsonDocument, void> {
  let held: JsonText | null = null;
  for await (const text of texts) {
    if (held) yield* documentsOf(held);
    held = text;
  }
  if (held && !(cutShort && !isObject(parseJson(held.text))))
    yield* documentsOf(held);
}

function documentsOf({ line, text, tooLong }: JsonText): JsonDocument[] {
  if (tooLong) return [{ line, fault: "line-too-long", text }];
  const value = parseJson(text);
  if (isObject(value))
    return unwrapDocuments(value).map((document) => ({ line, document }));
  const kept = text.slice(0, KEPT_TEXT_CHARACTERS);
  return [{ line, fault: "broken-json", text: kept }];
}
