import type { Fault } from "~/core/evidence/contract";
import { findJsonFault } from "./find-json-fault";

/** What the contracts name lies four deep; what nobody reads may lie a little deeper. */
const DEEPEST = 32;
export const TOO_DEEP: Fault = {
  path: "",
  message: `must not be nested more than ${DEEPEST} deep`,
};

export type ParsedJson =
  | { outcome: "parsed"; value: unknown }
  | { outcome: "not-json"; message: string }
  | { outcome: "too-deep" };

/** JSON whose depth a reader by recursion can bear, or where it stops being JSON. */
export function parseJson(text: string): ParsedJson {
  if (text.trim() === "")
    return { outcome: "not-json", message: "must be JSON, and it is empty" };
  try {
    const value: unknown = JSON.parse(text);
    return isDeeper(value, DEEPEST)
      ? { outcome: "too-deep" }
      : { outcome: "parsed", value };
  } catch {
    const place = findJsonFault(text);
    const where = place ? `: line ${place.line}, column ${place.column}` : "";
    return { outcome: "not-json", message: `must be JSON${where}` };
  }
}

/** Level by level: what is nested very deep would end the stack of whoever reads it by recursion. */
function isDeeper(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= most; depth += 1) {
    level = level.flatMap((item) =>
      typeof item === "object" && item !== null
        ? Object.values(item).filter((inner) => typeof inner === "object")
        : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
