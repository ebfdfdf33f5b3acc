import { isPageKey } from "./list-elements";
import { isObject, type JsonObject } from "./json-value";

/** Fields that only a page of a list has. */
const PAGE_FIELDS = [
  "meta",
  "links",
  "next_page",
  "count",
  "page_count",
  "total_items",
  "has_more",
];

/** The answers in a document: what a connector wrapped up, or the list of an API's page; else the document itself. */
export function unwrapDocuments(document: JsonObject): JsonObject[] {
  const { stream, data, emitted_at: emitted } = document;
  if (isObject(data) && typeof stream === "string" && emitted !== undefined)
    return [data];
  const lists = Object.entries(document).filter(
    ([key, value]) => Array.isArray(value) && isPageKey(key),
  );
  for (const [, list] of lists) {
    const objects = (list as unknown[]).filter(isObject);
    if (objects.length > 0) return objects;
  }
  const emptyPage =
    lists.length > 0 && PAGE_FIELDS.some((key) => key in document);
  return emptyPage ? [] : [document];
}
