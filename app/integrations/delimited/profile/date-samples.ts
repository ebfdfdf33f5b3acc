import { detectDateFormat } from "~/core/time/detect-date-format";
import type { DateFormat } from "~/core/time/parse-date";

/** What the samples of a column say of its dates; null when it holds none. */
export type ColumnDateFormat =
  DateFormat | { ambiguous: DateFormat[] } | { mixed: DateFormat[] } | null;

/** Days, not instants: a column of times has a new text on every row, but few new days. */
const MAX_DAYS = 3000;
const DATE_SHAPE =
  /^(?:\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?(?:$|[ T])|\d{9,10}$)/;
const MIN_DATE_RATIO = 0.8;

/** A cheap look at the shape; whether the day exists is for the parser to say. */
export function looksLikeDate(text: string): boolean {
  return DATE_SHAPE.test(text);
}

export interface DateSamples {
  add(text: string): void;
  /** `answered`: filled cells of the column. */
  format(answered: number): ColumnDateFormat;
  texts(): string[];
}

export function createDateSamples(): DateSamples {
  const byDay = new Map<string, string>();
  let shaped = 0;
  return {
    add(text) {
      if (!looksLikeDate(text)) return;
      shaped += 1;
      const day = text.split(/[ T]/, 1)[0] ?? text;
      if (byDay.size < MAX_DAYS && !byDay.has(day)) byDay.set(day, text);
    },
    format(answered) {
      const isColumn = shaped > 0 && shaped >= answered * MIN_DATE_RATIO;
      return isColumn ? formatOf([...byDay.values()]) : null;
    },
    texts: () => [...byDay.values()],
  };
}

/** The few texts that are no date at all will be refused by line; they do not hide the format of the rest. */
function formatOf(texts: string[]): ColumnDateFormat {
  const found = detectDateFormat(texts);
  if ("format" in found) return found.format;
  if ("ambiguous" in found) return { ambiguous: found.ambiguous };
  if ("mixed" in found) return { mixed: found.mixed };
  if (!("unknown" in found)) return null;
  const unknown = new Set(found.unknown);
  const readable = texts.filter((text) => !unknown.has(text.trim()));
  const enough = readable.length >= texts.length * MIN_DATE_RATIO;
  return enough ? formatOf(readable) : null;
}
