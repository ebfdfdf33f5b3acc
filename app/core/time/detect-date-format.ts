import { DATE_FORMATS, parseDate, type DateFormat } from "./parse-date";

export type DetectedDateFormat =
  | { format: DateFormat }
  /** Several formats read every sample, and could read it as different days: a person chooses. */
  | { ambiguous: DateFormat[] }
  /** No one format reads every sample, though each sample has one: the smallest set found. */
  | { mixed: DateFormat[] }
  /** Samples that are no date in any known format. */
  | { unknown: string[] }
  | { empty: true };

/** Pairs that never read one text as two different days: the first is the stricter. */
const REFINES: readonly (readonly [DateFormat, DateFormat])[] = [
  ["yyyy-MM", "yyyy-M"],
];

/**
 * The format of a column, from as many samples as the caller has (all rows is best: one 13 settles
 * a whole column). Blank samples say nothing. Never guesses: 03/04/2021 alone is ambiguous.
 */
export function detectDateFormat(
  samples: readonly string[],
): DetectedDateFormat {
  const texts = samples
    .map((sample) => sample.trim())
    .filter((sample) => sample !== "");
  if (texts.length === 0) return { empty: true };
  const readable = new Map(
    DATE_FORMATS.map((format) => [format, readableBy(texts, format)]),
  );
  const all = DATE_FORMATS.filter(
    (format) => readable.get(format)!.size === texts.length,
  );
  if (all.length > 0) return settle(all, texts);
  const unknown = texts.filter((_, i) =>
    DATE_FORMATS.every((f) => !readable.get(f)!.has(i)),
  );
  if (unknown.length > 0) return { unknown: [...new Set(unknown)] };
  return { mixed: smallestCover(readable, texts.length) };
}

function readableBy(texts: readonly string[], format: DateFormat): Set<number> {
  const indexes = new Set<number>();
  texts.forEach((text, i) => {
    if (parseDate(text, format).outcome === "parsed") indexes.add(i);
  });
  return indexes;
}

function settle(
  formats: DateFormat[],
  texts: readonly string[],
): DetectedDateFormat {
  const kept = formats.filter((format) => !isRedundant(format, formats, texts));
  const [only] = kept;
  return kept.length === 1 && only !== undefined
    ? { format: only }
    : { ambiguous: kept };
}

/** A leading zero in sight shows the strict format; without one the lax format is the safer for the rows to come. */
function isRedundant(
  format: DateFormat,
  formats: DateFormat[],
  texts: readonly string[],
): boolean {
  const padded = texts.some((text) => text.includes("-0"));
  return REFINES.some(([strict, lax]) => {
    const both = formats.includes(strict) && formats.includes(lax);
    return both && format === (padded ? lax : strict);
  });
}

function smallestCover(
  readable: Map<DateFormat, Set<number>>,
  total: number,
): DateFormat[] {
  const left = new Set(Array.from({ length: total }, (_, i) => i));
  const cover: DateFormat[] = [];
  while (left.size > 0) {
    const gain = (format: DateFormat) =>
      [...readable.get(format)!].filter((i) => left.has(i)).length;
    const best = DATE_FORMATS.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    for (const i of readable.get(best)!) left.delete(i);
    cover.push(best);
  }
  return cover;
}
