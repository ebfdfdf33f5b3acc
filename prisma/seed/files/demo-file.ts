import type { ImportMappingInput } from "~/schemas/import-mapping";
import type { DemoCalendar } from "../demo-calendar";
import type { Language, Text } from "../language";
import { both } from "../language";
import type { MetricKey } from "../metrics/metric-keys";

export type Row = readonly (string | number)[];

/** A file such as a survey tool or a till exports; Essai reads it as it would read anybody's. */
export interface DemoFile {
  readonly name: Text;
  readonly metric: MetricKey;
  readonly mapping: (language: Language) => ImportMappingInput;
  rows(calendar: DemoCalendar, language: Language): Iterable<Row>;
}

const LAYOUT = {
  encoding: "utf-8",
  delimiter: ";",
  headerRows: 1,
  decimal: "point",
} as const;

const DATE = both("date", "date");
const SITE = both("lieu", "site");
const CHANNEL = both("canal", "channel");
const SCORE = both("note", "score");
const WORDS = both("commentaire", "comment");
const CUSTOMER = both("client", "customer");
const ANSWER = both("réponse", "answer");

interface AnswerColumns {
  /** By what answers are told apart besides. */
  readonly segment?: Text;
  /** Who answered, by their customer number. */
  readonly customer?: boolean;
}

/** One answer a row: day, site, channel, score, words, id, and then what `columns` adds. */
export function answersMapping({
  segment,
  customer = false,
}: AnswerColumns = {}): (language: Language) => ImportMappingInput {
  return (language) => ({
    ...LAYOUT,
    dateFormat: "yyyy-MM-dd",
    grain: "responses",
    columns: [
      { index: 0, role: "date", name: DATE[language] },
      { index: 1, role: "site", name: SITE[language] },
      { index: 2, role: "channel", name: CHANNEL[language] },
      { index: 3, role: "score", name: SCORE[language] },
      { index: 4, role: "verbatim", name: WORDS[language] },
      { index: 5, role: "externalId", name: ANSWER[language] },
      ...(segment
        ? [{ index: 6, role: "segment", name: segment[language] } as const]
        : []),
      ...(customer
        ? [{ index: 7, role: "respondent", name: CUSTOMER[language] } as const]
        : []),
    ],
  });
}

type Measure = "numerator" | "denominator" | "count" | "exposure" | "value";

/** One period a row: first day, site (may be empty), then the measures in the order of `roles`. */
export function seriesMapping(
  granularity: "day" | "week" | "month",
  roles: readonly Measure[],
): (language: Language) => ImportMappingInput {
  const measures = roles.map((role, i) => ({ index: i + 2, role, name: role }));
  return (language) => ({
    ...LAYOUT,
    dateFormat: "yyyy-MM-dd",
    grain: "series",
    granularity,
    columns: [
      { index: 0, role: "date", name: DATE[language] },
      { index: 1, role: "site", name: SITE[language] },
      ...measures,
    ],
  });
}

export function toText(
  { mapping }: DemoFile,
  rows: Iterable<Row>,
  language: Language,
): string {
  const lines: string[][] = [mapping(language).columns.map(({ name }) => name)];
  for (const row of rows) lines.push(row.map(String));
  return lines.map((line) => line.map(quoted).join(";")).join("\n");
}

function quoted(cell: string): string {
  return /[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
