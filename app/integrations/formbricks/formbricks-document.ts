import type { DocumentShape, JsonField } from "../json/document-shape";
import {
  isObject,
  valueAt,
  valueText,
  type JsonObject,
} from "../json/json-value";

const FINISHED_EVENT = "responseFinished";

/**
 * A response of the API, or a webhook's event around one: https://formbricks.com/docs/api-reference
 * One response sends several events, of which the last one, finished, is the answer. Columns are named as in
 * Formbricks' own export; a question by its id.
 */
export const FORMBRICKS_DOCUMENT: DocumentShape = {
  source: "formbricks",
  recognise: (document) => {
    const response = responseOf(document);
    return (
      isObject(response.data) &&
      "finished" in response &&
      "surveyId" in response
    );
  },
  fields: (document) => {
    const response = responseOf(document);
    return [
      ...metaFields(document, response),
      ...entries(response.variables),
      ...entries(response.data),
    ];
  },
};

function responseOf(document: JsonObject): JsonObject {
  const { data, event } = document;
  return isObject(data) && typeof event === "string" ? data : document;
}

function metaFields(document: JsonObject, response: JsonObject): JsonField[] {
  const { event } = document;
  const last = event === undefined || event === FINISHED_EVENT;
  const at = (...path: string[]) => valueText(valueAt(response, ...path));
  return [
    { name: "Response ID", text: at("id") },
    { name: "Timestamp", text: at("createdAt") },
    {
      name: "Finished",
      text: last && response.finished === true ? "Yes" : "No",
    },
    { name: "Survey ID", text: at("surveyId") },
    { name: "User ID", text: at("contact", "userId") || at("contact", "id") },
    { name: "Tags", text: tagsOf(response.tags) },
    { name: "source", text: at("meta", "source") },
    { name: "url", text: at("meta", "url") },
    { name: "country", text: at("meta", "country") },
    { name: "userAgent - browser", text: at("meta", "userAgent", "browser") },
    { name: "userAgent - os", text: at("meta", "userAgent", "os") },
    { name: "userAgent - device", text: at("meta", "userAgent", "device") },
  ];
}

function tagsOf(tags: unknown): string {
  const list = Array.isArray(tags) ? tags : [];
  return list
    .map((tag) => (isObject(tag) ? valueText(tag.name) : valueText(tag)))
    .filter(Boolean)
    .join("; ");
}

function entries(value: unknown): JsonField[] {
  return isObject(value)
    ? Object.entries(value).map(([name, each]) => ({
        name,
        text: valueText(each),
      }))
    : [];
}
