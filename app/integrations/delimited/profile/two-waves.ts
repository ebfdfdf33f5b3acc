import { plainWords } from "../../tabular/header-text";
import type { ProfiledColumn } from "./profiled-column";

/** Words that tell one wave of the same question from another; what is left must be the same. */
const WAVE =
  /\b(?:before|after|since|pre|post|avant|apres|depuis|(?:wave|vague|round|tour|phase) ?\d{1,2}|w\d|t[0-9]|(?:19|20)\d{2}(?: ?(?:q[1-4]|t[1-4]|s[12]|h[12]))?|(?:q[1-4]|s[12]|h[12]) ?(?:19|20)\d{2}|(?:last|this|previous|current) (?:year|wave)|n 1)\b/g;
/** How spreadsheets and programs tell repeated headers apart. */
const REPEATED = /(?:\.\d|\s\(\d\))$/;
const MIN_LEFT_CHARACTERS = 3;

/** Groups of columns that hold the same question at several times. */
export function findWaves(columns: readonly ProfiledColumn[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const { name } of columns) {
    const words = plainWords(name.replace(REPEATED, " wave 2"));
    const left = words.replaceAll(WAVE, " ").replaceAll(/\s+/g, " ").trim();
    if (left.length < MIN_LEFT_CHARACTERS) continue;
    groups.set(left, [...(groups.get(left) ?? []), name]);
  }
  return [...groups.values()].filter((names) => names.length > 1);
}
