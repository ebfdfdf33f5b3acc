import type { ImportMappingInput } from "~/schemas/import-mapping";
import type { DemoCalendar } from "../demo-calendar";
import type { MetricKey } from "../metrics";

/** A file such as a survey tool or a till exports; Essai reads it as it would read anybody's. */
export interface DemoFile {
  readonly name: string;
  readonly metric: MetricKey;
  readonly mapping: ImportMappingInput;
  rows(calendar: DemoCalendar): Iterable<readonly (string | number)[]>;
}

const LAYOUT = {
  encoding: "utf-8",
  delimiter: ";",
  headerRows: 1,
  decimal: "comma",
} as const;

/** One answer a row: day, site, channel, score, words, id. */
export const ANSWERS_MAPPING: ImportMappingInput = {
  ...LAYOUT,
  dateFormat: "yyyy-MM-dd",
  grain: "responses",
  columns: [
    { index: 0, role: "date", name: "date" },
    { index: 1, role: "site", name: "lieu" },
    { index: 2, role: "channel", name: "canal" },
    { index: 3, role: "score", name: "note" },
    { index: 4, role: "verbatim", name: "commentaire" },
    { index: 5, role: "externalId", name: "réponse" },
  ],
};

/** One period a row: first day, site (may be empty), then the measures in the order of `roles`. */
export function seriesMapping(
  granularity: "week" | "month",
  roles: readonly ("numerator" | "denominator" | "count" | "exposure")[],
): ImportMappingInput {
  const measures = roles.map((role, i) => ({ index: i + 2, role, name: role }));
  return {
    ...LAYOUT,
    dateFormat: "yyyy-MM-dd",
    grain: "series",
    granularity,
    columns: [
      { index: 0, role: "date", name: "début" },
      { index: 1, role: "site", name: "lieu" },
      ...measures,
    ],
  };
}

export function toText(
  { mapping }: DemoFile,
  rows: Iterable<readonly (string | number)[]>,
): string {
  const lines = [mapping.columns.map(({ name }) => name)];
  for (const row of rows) lines.push(row.map(String));
  return lines.map((line) => line.map(quoted).join(";")).join("\n");
}

function quoted(cell: string): string {
  return /[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
