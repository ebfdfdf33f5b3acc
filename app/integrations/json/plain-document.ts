import type { DocumentShape, JsonField } from "./document-shape";
import { isObject, valueText } from "./json-value";

/** Fields that hold an instant; as a number it may count milliseconds since 1970. */
const INSTANT = /(?:^|[_.\s])(?:at|time|timestamp|date)$|At$/i;
/** 2001 to 2103. */
const MIN_MILLISECONDS = 1e12;
const MAX_MILLISECONDS = 4.2e12;

/** Any other document: its fields, and those of the objects directly in it as `outer.inner`. */
export const PLAIN_DOCUMENT: DocumentShape = {
  recognise: () => true,
  fields: (document) =>
    Object.entries(document).flatMap(([key, value]): JsonField[] =>
      isObject(value)
        ? Object.entries(value).map(([inner, each]) =>
            field(`${key}.${inner}`, each),
          )
        : [field(key, value)],
    ),
};

function field(name: string, value: unknown): JsonField {
  const milliseconds =
    typeof value === "number" &&
    Number.isInteger(value) &&
    value >= MIN_MILLISECONDS &&
    value < MAX_MILLISECONDS &&
    INSTANT.test(name);
  const text = milliseconds ? new Date(value).toISOString() : valueText(value);
  return { name, text };
}
