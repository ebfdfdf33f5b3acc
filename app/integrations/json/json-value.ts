export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands under a path of keys; undefined where the path ends early. */
export function valueAt(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined,
    value,
  );
}

const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
/** A double may not hold it to the digit. */
const LONG_INTEGER = /^-?\d{16,}$/;

/** A JSON value, or undefined for what is none. Long integers, which are somebody's ids, stay as written, as text. */
export function parseJson(text: string): unknown {
  const kept = /\d{16}/.test(text)
    ? text.replaceAll(STRING_OR_NUMBER, (part) =>
        LONG_INTEGER.test(part) ? `"${part}"` : part,
      )
    : text;
  try {
    return JSON.parse(kept);
  } catch {
    return undefined;
  }
}

/** A value as a cell: nothing for null, a list of plain values joined, anything deeper as JSON. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each !== "object" || each === null))
      return value.map(valueText).filter(Boolean).join("; ");
  } else if (Object.keys(value).length === 0) return "";
  return asJson(value);
}

function asJson(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    // Nested deeper than can be written again.
    return "";
  }
}
