import type { DocumentShape, JsonField } from "../json/document-shape";
import {
  isObject,
  valueAt,
  valueText,
  type JsonObject,
} from "../json/json-value";

/** Kinds of answers that say who somebody is; their name lets the columns be known as personal. */
const PERSONAL: Readonly<Record<string, string>> = {
  email: "Email",
  phone_number: "Phone number",
};

/**
 * A response of the Responses API, or a webhook's event around one: https://www.typeform.com/developers/webhooks/
 * Columns are named as in Typeform's CSV; a question by its ref, with its title where the form's definition comes along.
 */
export const TYPEFORM_DOCUMENT: DocumentShape = {
  source: "typeform",
  recognise: (document) => {
    const response = responseOf(document);
    const landed = "landed_at" in response || "submitted_at" in response;
    return landed && ("answers" in response || "landing_id" in response);
  },
  fields: (document) => {
    const response = responseOf(document);
    return [
      ...metaFields(response),
      ...entries("Hidden", response.hidden),
      ...answerFields(response),
    ];
  },
};

function responseOf(document: JsonObject): JsonObject {
  const { form_response: inner } = document;
  return isObject(inner) ? inner : document;
}

function metaFields(response: JsonObject): JsonField[] {
  const submitted = valueText(response.submitted_at);
  const type = valueText(response.response_type);
  return [
    {
      name: "#",
      text: valueText(response.response_id ?? response.token),
    },
    {
      name: "Response Type",
      text: type || (isInstant(submitted) ? "completed" : "partial"),
    },
    { name: "Start Date (UTC)", text: valueText(response.landed_at) },
    {
      name: "Submit Date (UTC)",
      text: isInstant(submitted) ? submitted : "",
    },
    {
      name: "Network ID",
      text: valueText(valueAt(response, "metadata", "network_id")),
    },
    {
      name: "Score",
      text: valueText(valueAt(response, "calculated", "score")),
    },
  ];
}

/** What was never submitted has the year 1 there. */
function isInstant(text: string): boolean {
  return text !== "" && !text.startsWith("0001-");
}

function entries(prefix: string, value: unknown): JsonField[] {
  return isObject(value)
    ? Object.entries(value).map(([key, each]) => ({
        name: `${prefix}.${key}`,
        text: valueText(each),
      }))
    : [];
}

function answerFields(response: JsonObject): JsonField[] {
  const titles = titlesOf(response);
  const choices = choicesOf(response);
  const answers = Array.isArray(response.answers) ? response.answers : [];
  return answers.filter(isObject).map((answer) => {
    const id = valueText(valueAt(answer, "field", "id"));
    const name = valueText(valueAt(answer, "field", "ref")) || id;
    const type = valueText(answer.type);
    return {
      name: PERSONAL[type] ?? name,
      label: titles.get(id) ?? titles.get(name),
      text: answerText(type, answer),
      options: choices.get(id) ?? choices.get(name),
    };
  });
}

function answerText(type: string, answer: JsonObject): string {
  const value = answer[type];
  if (!isObject(value)) return valueText(value);
  if (type === "choice") return valueText(value.label ?? value.other);
  if (type !== "choices") return valueText(value);
  const labels = Array.isArray(value.labels) ? value.labels : [];
  return [...labels, value.other].map(valueText).filter(Boolean).join("; ");
}

/** The labels of closed questions, by id and by ref. */
function choicesOf(response: JsonObject): Map<string, string[]> {
  const fields = valueAt(response, "definition", "fields");
  const choices = new Map<string, string[]>();
  for (const field of Array.isArray(fields) ? fields.filter(isObject) : []) {
    const listed = field.choices ?? valueAt(field, "properties", "choices");
    if (!Array.isArray(listed)) continue;
    const labels = listed.filter(isObject).map(({ label }) => valueText(label));
    choices.set(valueText(field.id), labels);
    choices.set(valueText(field.ref), labels);
  }
  return choices;
}

/** By id and by ref. */
function titlesOf(response: JsonObject): Map<string, string> {
  const fields = valueAt(response, "definition", "fields");
  const titles = new Map<string, string>();
  for (const field of Array.isArray(fields) ? fields.filter(isObject) : []) {
    const title = valueText(field.title);
    if (title === "") continue;
    titles.set(valueText(field.id), title);
    titles.set(valueText(field.ref), title);
  }
  return titles;
}
