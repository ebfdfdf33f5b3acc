import { parse } from "csv-parse/sync";

import {
  DELIMITERS,
  type Delimiter,
  type TextEncoding,
} from "~/schemas/import-mapping";

import { createUtf8Transcoder } from "./text-encoding";

const LOOKED_AT_BYTES = 128 * 1024;
const LOOKED_AT_RECORDS = 200;

/** Commas also stand inside numbers and sentences, so that any other mark that fits as well goes first. */
const PREFERENCE: readonly Delimiter[] = ["\t", ";", "|", ","];
const AS_GOOD_RATIO = 0.02;

/** The mark that cuts most of the first records into the same number (two or more) of cells; a comma for one column. */
export function detectDelimiter(
  bytes: Uint8Array,
  encoding: TextEncoding,
): Delimiter {
  const head = bytes.subarray(0, LOOKED_AT_BYTES - (LOOKED_AT_BYTES % 2));
  const text = createUtf8Transcoder(encoding)(head);
  const fits = new Map(
    DELIMITERS.map((delimiter) => [delimiter, fit(text, delimiter)]),
  );
  const best = Math.max(...fits.values());
  if (best === 0) return ",";
  const goodEnough = (delimiter: Delimiter) =>
    (fits.get(delimiter) ?? 0) >= best - AS_GOOD_RATIO;
  return PREFERENCE.find(goodEnough) ?? ",";
}

/** Share of the records that have the most frequent width, 0 when that is one cell. */
function fit(text: Uint8Array, delimiter: Delimiter): number {
  const widths = recordWidths(text, delimiter);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let mode = 1;
  for (const [width, count] of counts) {
    if (count > (counts.get(mode) ?? 0)) mode = width;
  }
  return mode < 2 ? 0 : (counts.get(mode) ?? 0) / widths.length;
}

function recordWidths(text: Uint8Array, delimiter: Delimiter): number[] {
  const widths: number[] = [];
  try {
    parse(Buffer.from(text), {
      bom: true,
      delimiter,
      record_delimiter: text.includes(0x0a) ? ["\r\n", "\n"] : ["\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: LOOKED_AT_RECORDS,
      on_record: (cells: string[]) => {
        widths.push(cells.length);
        return null;
      },
    });
  } catch {
    // The cut may fall inside quotes: the records before it are what counts.
  }
  return widths;
}
