import type { CellCounts } from "../../answers/parsed-cells";
import { isAbsent } from "../cell/absent-cell";
import { createDateSamples, type ColumnDateFormat } from "./date-samples";
import { createNumberSamples, type NumberFacts } from "./number-samples";

/** Beyond this many different cells a column is counted as "at least"; columns of a wide file share a bound. */
const MAX_DISTINCT = 20_000;
const MAX_DISTINCT_OF_FILE = 2_000_000;
/** A column with more different cells is no scale and no segment: they are no longer counted one by one. */
const MAX_COUNTED_CELLS = 300;
/** A long text is told apart by its start; keeping it whole would keep the file. */
const MAX_KEY_CHARACTERS = 120;
const MAX_SAMPLES = 5;
const MAX_SAMPLE_CHARACTERS = 120;
const E_MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export interface ColumnProfile {
  /** Filled cells; absent marks such as "N/A" count as missing. */
  answered: number;
  missing: number;
  distinct: number;
  /** Whether there may be more different cells than `distinct`. */
  distinctCapped: boolean;
  /** Different cells per filled cell, while they were counted; 1 for an id. */
  uniqueRatio: number;
  /** First different cells. */
  samples: string[];
  /** How often, and first on which line, each different cell stands; null beyond 300 of them. */
  cells: CellCounts | null;
  numbers: NumberFacts;
  dateFormat: ColumnDateFormat;
  dates: string[];
  meanCharacters: number;
  eMailCount: number;
  /** Line of the first filled cell; 1 when there is none. */
  firstLine: number;
  /** Line of the first cell seen before, in case the column is an id. */
  firstRepeatLine: number | null;
}

export interface ColumnSamples {
  add(cell: string, line: number): void;
  profile(): ColumnProfile;
}

/** Gathers what one column holds in bounded memory, whatever the number of rows. */
export function createColumnSamples(columnsOfFile = 1): ColumnSamples {
  const maxDistinct = Math.min(
    MAX_DISTINCT,
    Math.ceil(MAX_DISTINCT_OF_FILE / columnsOfFile),
  );
  const cells = createCellCounts();
  const numbers = createNumberSamples();
  const dates = createDateSamples();
  const seen = new Set<string>();
  const samples: string[] = [];
  let [answered, missing, counted, characters, eMailCount] = [0, 0, 0, 0, 0];
  let firstLine = 0;
  let firstRepeatLine: number | null = null;

  function countDistinct(text: string, line: number): void {
    if (seen.size >= maxDistinct) return;
    counted += 1;
    const key = text.slice(0, MAX_KEY_CHARACTERS);
    if (seen.has(key)) firstRepeatLine ??= line;
    else seen.add(key);
  }

  return {
    add(cell, line) {
      const text = cell.trim();
      if (isAbsent(text)) {
        missing += 1;
        return;
      }
      answered += 1;
      characters += text.length;
      if (firstLine === 0) firstLine = line;
      if (E_MAIL.test(text)) eMailCount += 1;
      cells.add(text, line);
      numbers.add(text);
      dates.add(text, line);
      countDistinct(text, line);
      const sample = text.slice(0, MAX_SAMPLE_CHARACTERS);
      if (samples.length < MAX_SAMPLES && !samples.includes(sample))
        samples.push(sample);
    },
    profile: () => ({
      answered,
      missing,
      distinct: seen.size,
      distinctCapped: seen.size >= maxDistinct,
      uniqueRatio: counted === 0 ? 0 : seen.size / counted,
      samples,
      cells: cells.counts(),
      numbers: numbers.facts(),
      dateFormat: dates.format(answered),
      dates: dates.texts(),
      meanCharacters: answered === 0 ? 0 : characters / answered,
      eMailCount,
      firstLine: Math.max(firstLine, 1),
      firstRepeatLine,
    }),
  };
}

function createCellCounts() {
  let counts: Map<string, { count: number; line: number }> | null = new Map();
  return {
    add(text: string, line: number): void {
      if (counts === null) return;
      const key = text.slice(0, MAX_KEY_CHARACTERS);
      const known = counts.get(key);
      if (known) known.count += 1;
      else if (counts.size < MAX_COUNTED_CELLS)
        counts.set(key, { count: 1, line });
      else counts = null;
    },
    counts: (): CellCounts | null => counts,
  };
}
