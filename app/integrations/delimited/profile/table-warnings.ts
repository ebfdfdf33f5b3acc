import { isDateColumn } from "../suggest/suggest-dates";
import type { TabularFile } from "../../tabular/tabular-file";
import { periodsAcross } from "./periods-across";
import type { InspectionWarning } from "./column-warnings";
import type { ProfiledFile } from "./profile-records";
import { OPTION, type ProfiledColumn } from "./profiled-column";
import { findSubtotals } from "./subtotal-columns";
import { findWaves } from "./two-waves";

const OPINION =
  /satisf|insatisf|agree|d.accord|likely|probable|excellent|tr[eè]s bon|very good/i;
const MIN_OPTIONS = 3;

/** What the table as a whole should make a person look twice at. */
export function tableWarnings(
  file: ProfiledFile,
  table: TabularFile,
): InspectionWarning[] {
  const top = (
    message: InspectionWarning["message"],
    data: InspectionWarning["data"] = {},
    column: string | null = null,
  ): InspectionWarning => ({ line: table.nameLine, column, message, data });
  const across = periodsAcross(file.columns);
  const isAcross = across.length > 0;
  const periods = table.periods ?? across.map(({ name }) => name);
  return [
    ...(table.nameLine > 1
      ? [top("title-above", { line: table.nameLine })]
      : []),
    ...(periods.length > 0
      ? [top("periods-across", { columns: listed(periods) })]
      : []),
    ...findSubtotals(file, isAcross).map(({ name }) =>
      top("subtotal-column", {}, name),
    ),
    ...findWaves(file.columns.filter(isQuestion)).map((names) =>
      top("two-waves", { columns: listed(names) }, names[0] ?? null),
    ),
    ...spreadScales(file.columns).map(([question, options]) =>
      top("scale-in-columns", { options: listed(options) }, question),
    ),
  ];
}

function isQuestion(column: ProfiledColumn): boolean {
  const { hint, profile } = column;
  const technical = hint?.role !== undefined && hint.role !== "score";
  const empty = profile.answered === 0;
  const long = profile.distinct > 30;
  return !technical && !empty && !long && !isDateColumn(column);
}

/** A scale of which every step is a column of yes and no: no column holds the answer. */
function spreadScales(
  columns: readonly ProfiledColumn[],
): [question: string, options: string[]][] {
  const groups = new Map<string, string[]>();
  for (const { name, reading } of columns) {
    const [, question, option] = OPTION.exec(name) ?? [];
    if (!question || !option || !OPINION.test(option)) continue;
    if (reading && reading.form !== "yes-no") continue;
    groups.set(question, [...(groups.get(question) ?? []), option]);
  }
  return [...groups].filter(([, options]) => options.length >= MIN_OPTIONS);
}

const MAX_LISTED = 8;

function listed(names: readonly string[]): string {
  const more = names.length > MAX_LISTED ? " …" : "";
  return names.slice(0, MAX_LISTED).join(", ") + more;
}
