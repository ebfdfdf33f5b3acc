import { hash } from "node:crypto";

import { FileFault } from "../import-fault";
import { createNumberSet } from "./number-set";

/** 128 bits: no two different rows of one organisation will share it by chance. */
const HASH_CHARACTERS = 32;

/** 52 bits, an exact number: enough to tell how often a row occurred. */
const COUNTER_KEY_CHARACTERS = 13;

/** Rows without an id of their own in one file, at some 16 bytes each while it is read. */
export const MAX_UNNAMED_ROWS = 10_000_000;

/**
 * Identity of a row without an id of its own: a hash of what was understood of it, and which of the equal rows it is.
 * So the same file adds nothing the second time, in any row order, while two equal honest answers are both kept.
 */
export function rowIdentity(
  values: readonly (string | number | null)[],
  occurrence: number,
): string {
  return named(contentHash(values), occurrence);
}

/** Identity of a period of a series: its key, so that a corrected file replaces the value it corrects. */
export function periodIdentity(
  key: readonly (string | number | null)[],
): string {
  return `period:${contentHash(key).slice(0, HASH_CHARACTERS)}`;
}

/** Numbers equal rows 1, 2, 3 … in reading order, and names them. */
export function createRowIdentifier(): (
  values: readonly (string | number | null)[],
) => string {
  const seen = createNumberSet();
  const repeats = new Map<number, number>();
  return (values) => {
    const content = contentHash(values);
    // From 1: the set keeps no 0.
    const key =
      1 + Number.parseInt(content.slice(0, COUNTER_KEY_CHARACTERS), 16);
    if (seen.add(key)) {
      if (seen.size() > MAX_UNNAMED_ROWS) throw new FileFault("too-many-rows");
      return named(content, 1);
    }
    const occurrence = (repeats.get(key) ?? 1) + 1;
    repeats.set(key, occurrence);
    return named(content, occurrence);
  };
}

function named(content: string, occurrence: number): string {
  return `row:${content.slice(0, HASH_CHARACTERS)}:${occurrence}`;
}

function contentHash(values: readonly (string | number | null)[]): string {
  return hash("sha256", JSON.stringify(values), "hex");
}
