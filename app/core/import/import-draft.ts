/** How the file is laid out; empty where it is read as it looks. */
export const LAYOUT_FIELDS = [
  "encoding",
  "delimiter",
  "headerRows",
  "sheet",
] as const;

/** What the description of a file holds while a person is at it: every control as it was typed. */
export const DRAFT_FIELDS = [
  ...LAYOUT_FIELDS,
  "columnsKey",
  "rolesFor",
  "grain",
  "dateFormat",
  "fixedDay",
  "granularity",
  "decimal",
  "metricChoice",
  "metricId",
  "newMetricId",
  "name",
  "kind",
  "level",
  "direction",
  "seasonality",
  "metricGranularity",
  "scaleMin",
  "scaleMax",
  "unit",
  "practicalThreshold",
  "percentile",
  "durationLimit",
] as const;

export type LayoutFields = Readonly<
  Record<(typeof LAYOUT_FIELDS)[number], string>
>;

export type DraftField = (typeof DRAFT_FIELDS)[number];

export interface ImportDraft extends Readonly<Record<DraftField, string>> {
  /** Role of each column, in the order of the file; `columnsKey` names the columns they were chosen for, `rolesFor` the metric they were last fitted to. */
  readonly roles: readonly string[];
}

/** What is wrong with a control; the message is a key of the `import` or the `form` catalogue. */
export interface DraftFault {
  readonly field: DraftField | "columns";
  readonly message: string;
  readonly columns?: readonly string[];
}

/** The name of a column's control. */
export function roleField(index: number): string {
  return `role-${index}`;
}
