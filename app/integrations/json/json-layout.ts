import { pageKey } from "./list-elements";
import { isObject, parseJson } from "./json-value";

export type JsonLayout =
  | { form: "lines" }
  /** Objects that run over lines; `under` names the list they stand in. */
  | { form: "elements"; under: string | null };

const LOOKED_AT_LINES = 20;

/** Whether each line is a document of its own, from the beginning of the text; `complete`: this is all of it. */
export function jsonLayout(head: string, complete: boolean): JsonLayout {
  const lines = head.split("\n");
  if (!complete) lines.pop();
  const filled = lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, LOOKED_AT_LINES);
  const documents = filled.filter((line) => isObject(parseJson(line)));
  if (documents.length > 0 && documents.length * 2 >= filled.length)
    return { form: "lines" };
  return { form: "elements", under: pageKey(head) };
}
