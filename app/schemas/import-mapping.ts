import { z } from "zod";

import { SOURCE_NAMES } from "~/core/import/source-name";
import { isNamedDay } from "~/core/time/calendar-day";
import { DATE_FORMATS } from "~/core/time/parse-date";
import { GRANULARITIES } from "~/core/time/period";

export const TEXT_ENCODINGS = ["utf-8", "windows-1252", "utf-16le"] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/**
 * What a column is. `personal` is never stored, not even with a refused row; `respondent` names who answered (an
 * address, a customer number) and is kept as a keyed hash only.
 */
export const COLUMN_ROLES = [
  "score",
  "date",
  "site",
  "channel",
  "segment",
  "verbatim",
  "externalId",
  "respondent",
  "numerator",
  "denominator",
  "count",
  "exposure",
  "value",
  "personal",
  "ignore",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Roles that several columns may hold: joined in the order of the mapping, or left out (personal, ignore). */
const REPEATABLE_ROLES: ReadonlySet<ColumnRole> = new Set([
  "site",
  "date",
  "verbatim",
  "personal",
  "ignore",
]);

const RESPONSE_ONLY: ReadonlySet<ColumnRole> = new Set([
  "score",
  "verbatim",
  "externalId",
  "respondent",
]);
const SERIES_ONLY: ReadonlySet<ColumnRole> = new Set([
  "numerator",
  "denominator",
  "count",
  "exposure",
  "value",
]);

/** Catalogue keys of the structural rules, so that each has a sentence in both languages. */
export const MAPPING_MESSAGES = {
  needsScore: "import:mapping.needsScore",
  needsDate: "import:mapping.needsDate",
  needsMeasure: "import:mapping.needsMeasure",
  oneMeasure: "import:mapping.oneMeasure",
  numeratorNeedsDenominator: "import:mapping.numeratorNeedsDenominator",
  exposureNeedsCount: "import:mapping.exposureNeedsCount",
  needsGranularity: "import:mapping.needsGranularity",
  roleTwice: "import:mapping.roleTwice",
  columnTwice: "import:mapping.columnTwice",
  notForResponses: "import:mapping.notForResponses",
  notForSeries: "import:mapping.notForSeries",
  dayAndColumn: "import:mapping.dayAndColumn",
} as const;

const mappedColumnSchema = z.object({
  /** From 0, in the order of the file. */
  index: z.number().int().min(0).max(1999),
  role: z.enum(COLUMN_ROLES),
  /** Shown name; for a segment, the name its values are stored under. */
  name: z.string().trim().max(200),
  /** Of a score written in words: the number of each cell as inspected, null for no answer. Other cells are numbers. */
  words: z
    .record(z.string().max(120), z.number().finite().nullable())
    .refine((words) => Object.keys(words).length <= 300)
    .optional(),
  /** The header as inspected; where given, a file whose header says otherwise is not read. */
  header: z.string().max(500).optional(),
});

const mappingFields = z.object({
  /** The tool that wrote it, whose previews and unfinished answers are left out; without one, nothing is. */
  source: z.enum(SOURCE_NAMES).optional(),
  encoding: z.enum(TEXT_ENCODINGS),
  delimiter: z.enum(DELIMITERS),
  /** Records above the data. */
  headerRows: z.number().int().min(0).max(10),
  /** Of a workbook; without one, or where it is gone, the first visible sheet that holds anything. */
  sheet: z.string().max(100).optional(),
  dateFormat: z.enum(DATE_FORMATS),
  decimal: z.enum(["point", "comma"]),
  columns: z.array(mappedColumnSchema).min(1).max(2000),
  /** One row per answer, or one per period (and site, channel, segment). */
  grain: z.enum(["responses", "series"]),
  /** Length of a period; asked of series only. */
  granularity: z.enum(GRANULARITIES).optional(),
  /** Stands between the parts of a site written in several columns. */
  siteSeparator: z.string().min(1).max(10).default(" – "),
  /** For a file without dates: the day on which all of its answers were given. */
  fixedDay: z.string().refine(isNamedDay).nullable().default(null),
});

/**
 * How one delimited file is to be read. The metric it feeds is chosen elsewhere. Messages of the structural rules
 * are catalogue keys (`MAPPING_MESSAGES`), on `columns` or on the column at fault.
 */
export const importMappingSchema = mappingFields.superRefine(
  (mapping, context) => {
    for (const fault of mappingFaults(mapping)) {
      context.addIssue({
        code: "custom",
        path: fault.path,
        message: MAPPING_MESSAGES[fault.message],
      });
    }
  },
);

export type ImportMapping = z.output<typeof importMappingSchema>;
export type ImportMappingInput = z.input<typeof importMappingSchema>;
export type MappedColumn = ImportMapping["columns"][number];
type MappingFields = z.output<typeof mappingFields>;

interface MappingFault {
  path: (string | number)[];
  message: keyof typeof MAPPING_MESSAGES;
}

function mappingFaults(mapping: MappingFields): MappingFault[] {
  const roles = new Set(mapping.columns.map((column) => column.role));
  return [
    ...dateFaults(mapping, roles),
    ...(mapping.grain === "responses"
      ? responseFaults(roles)
      : seriesFaults(mapping, roles)),
    ...mapping.columns.flatMap((column, position) =>
      columnFaults(mapping, column, position),
    ),
  ];
}

function dateFaults(
  mapping: MappingFields,
  roles: ReadonlySet<ColumnRole>,
): MappingFault[] {
  const hasColumn = roles.has("date");
  if (hasColumn && mapping.fixedDay !== null) {
    return [{ path: ["fixedDay"], message: "dayAndColumn" }];
  }
  return hasColumn || mapping.fixedDay !== null
    ? []
    : [{ path: ["columns"], message: "needsDate" }];
}

function responseFaults(roles: ReadonlySet<ColumnRole>): MappingFault[] {
  return roles.has("score")
    ? []
    : [{ path: ["columns"], message: "needsScore" }];
}

function seriesFaults(
  mapping: MappingFields,
  roles: ReadonlySet<ColumnRole>,
): MappingFault[] {
  const faults: MappingFault[] = [];
  const add = (message: MappingFault["message"], path = "columns") =>
    faults.push({ path: [path], message });
  const share = roles.has("numerator") || roles.has("denominator");
  const measures = [share, roles.has("count"), roles.has("value")];
  const measureCount = measures.filter(Boolean).length;
  if (measureCount === 0) add("needsMeasure");
  if (measureCount > 1) add("oneMeasure");
  if (roles.has("numerator") !== roles.has("denominator")) {
    add("numeratorNeedsDenominator");
  }
  if (roles.has("exposure") && !roles.has("count")) add("exposureNeedsCount");
  if (mapping.granularity === undefined) add("needsGranularity", "granularity");
  return faults;
}

function columnFaults(
  mapping: MappingFields,
  column: MappingFields["columns"][number],
  position: number,
): MappingFault[] {
  const earlier = mapping.columns.slice(0, position);
  const faults: MappingFault[] = [];
  const add = (message: MappingFault["message"], field: string) =>
    faults.push({ path: ["columns", position, field], message });
  if (earlier.some((other) => other.index === column.index)) {
    add("columnTwice", "index");
  }
  const taken = earlier.some((other) => other.role === column.role);
  if (taken && !REPEATABLE_ROLES.has(column.role)) add("roleTwice", "role");
  const series = mapping.grain === "series";
  if (!series && SERIES_ONLY.has(column.role)) add("notForResponses", "role");
  if (series && RESPONSE_ONLY.has(column.role)) add("notForSeries", "role");
  return faults;
}
