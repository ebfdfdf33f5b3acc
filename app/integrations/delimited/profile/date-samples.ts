import { detectDateFormat } from "~/core/time/detect-date-format";
import { parseDate, type DateFormat } from "~/core/time/parse-date";

/** What the samples of a column say of its dates; null when it holds none. */
export type ColumnDateFormat =
  | DateFormat
  | { ambiguous: DateFormat[] }
  /** `line`: the first date in another format than the first one. `swapped`: what a spreadsheet does to half of them. */
  | { mixed: DateFormat[]; line: number; swapped: boolean }
  | null;

/** Days, not instants: a column of times has a new text on every row, but few new days. */
const MAX_DAYS = 3000;
const DATE_SHAPE =
  /^(?:\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?(?:$|[ T])|\d{1,2}[-/]\d{4}$|\d{9,10}$|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? [A-Z][a-z]{2} \d)/;
const MIN_DATE_RATIO = 0.8;

const MONTH_SHAPE = /^\p{L}{3,10}\.?[ '’-]\d{2,4}$/u;

/** A cheap look at the shape; whether the day exists is for the parser to say. */
export function looksLikeDate(text: string): boolean {
  if (DATE_SHAPE.test(text)) return true;
  return (
    MONTH_SHAPE.test(text) && parseDate(text, "MMM yyyy").outcome === "parsed"
  );
}

export interface DateSamples {
  add(text: string, line: number): void;
  /** `answered`: filled cells of the column. */
  format(answered: number): ColumnDateFormat;
  texts(): string[];
}

export function createDateSamples(): DateSamples {
  const byDay = new Map<string, { text: string; line: number }>();
  let shaped = 0;
  return {
    add(text, line) {
      if (!looksLikeDate(text)) return;
      shaped += 1;
      const day = /^\d/.test(text) ? (text.split(/[ T]/, 1)[0] ?? text) : text;
      if (byDay.size < MAX_DAYS && !byDay.has(day))
        byDay.set(day, { text, line });
    },
    format(answered) {
      const isColumn = shaped > 0 && shaped >= answered * MIN_DATE_RATIO;
      return isColumn ? formatOf([...byDay.values()]) : null;
    },
    texts: () => [...byDay.values()].map(({ text }) => text),
  };
}

interface Sample {
  text: string;
  line: number;
}

/** The few texts that are no date at all will be refused by line; they do not hide the format of the rest. */
function formatOf(samples: Sample[]): ColumnDateFormat {
  const found = detectDateFormat(samples.map(({ text }) => text));
  if ("format" in found) return found.format;
  if ("ambiguous" in found) return { ambiguous: found.ambiguous };
  if ("mixed" in found) return mixed(samples, found.mixed);
  if (!("unknown" in found)) return null;
  const unknown = new Set(found.unknown);
  const readable = samples.filter(({ text }) => !unknown.has(text.trim()));
  const enough = readable.length >= samples.length * MIN_DATE_RATIO;
  return enough ? formatOf(readable) : null;
}

function mixed(samples: Sample[], formats: DateFormat[]): ColumnDateFormat {
  const reads = (format: DateFormat | undefined, { text }: Sample) =>
    format !== undefined && parseDate(text, format).outcome === "parsed";
  const first = samples[0];
  const own = formats.find((format) => first && reads(format, first));
  const other = samples.find((sample) => !reads(own, sample));
  return {
    mixed: formats,
    line: other?.line ?? 1,
    swapped: isSwapped(samples.map(({ text }) => text)),
  };
}

const ISO = /^\d{4}-\d{2}-(\d{2})/;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\//;

/**
 * A spreadsheet that puts the day first read 3/4 as 3 April and left 3/14 as text: all that became dates could be read
 * both ways, and nothing that stayed text could.
 */
function isSwapped(texts: readonly string[]): boolean {
  const days = texts.flatMap((text) => ISO.exec(text)?.[1] ?? []);
  const slashed = texts.flatMap((text) => [SLASHED.exec(text) ?? []]);
  const left = slashed.filter(({ length }) => length > 0);
  const open = left.filter(
    ([, one, two]) => Number(one) <= 12 && Number(two) <= 12,
  );
  const readable = days.every((day) => Number(day) <= 12);
  return days.length > 0 && left.length > 0 && readable && open.length === 0;
}
