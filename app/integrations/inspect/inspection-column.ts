import { answerValue } from "../answers/answer-value";
import type { AnswerReading } from "../answers/answer-reading";
import type { ColumnDateFormat } from "../delimited/profile/date-samples";
import type { ProfiledColumn } from "../delimited/profile/profiled-column";
import type { InspectionColumn } from "./inspection";
import type { FoundRole } from "./inspection-roles";

/** One column as outside programs see it. `complete`: rows it is counted over. */
export function inspectionColumn(
  column: ProfiledColumn,
  { role, kind }: FoundRole,
  complete: number,
): InspectionColumn {
  const { name, label, profile, reading } = column;
  const shown = { name, label, role };
  if (role === "score" && reading)
    return { ...shown, ...scoreFigures(reading, column, complete) };
  const { answered, numbers } = profile;
  const measured = role === "numerator" || role === "denominator";
  return {
    ...shown,
    kind: kind ?? null,
    scale: measured || kind ? numbers.scale : null,
    answered: measured || kind ? numbers.count : answered,
    missing: complete - (measured || kind ? numbers.count : answered),
    distribution: role === "segment" ? wordCounts(column) : null,
    value:
      measured || kind
        ? { nps: null, topTwoBox: null, mean: numbers.mean }
        : null,
    dateFormat: role === "date" ? formatName(profile.dateFormat) : null,
  };
}

function scoreFigures(
  reading: AnswerReading,
  { profile }: ProfiledColumn,
  complete: number,
) {
  const distribution = scoreCounts(reading, profile.cells ?? new Map());
  const answered = Object.values(distribution).reduce((a, b) => a + b, 0);
  return {
    kind: reading.kind,
    scale: reading.scale,
    answered,
    missing: complete - answered,
    distribution,
    value: answerValue(distribution, reading),
    dateFormat: null,
  };
}

/** Answers by their number; what is no answer on the scale is not counted. */
function scoreCounts(
  { numbers }: AnswerReading,
  cells: ReadonlyMap<string, { count: number }>,
): Record<string, number> {
  const counts = new Map<number, number>();
  for (const [text, { count }] of cells) {
    const value = numbers.get(text) ?? null;
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => a - b));
}

function wordCounts({
  profile,
}: ProfiledColumn): Record<string, number> | null {
  if (!profile.cells) return null;
  return Object.fromEntries(
    [...profile.cells].map(([text, { count }]) => [text, count]),
  );
}

function formatName(format: ColumnDateFormat): string | null {
  if (format === null || typeof format === "string") return format;
  return ("ambiguous" in format ? format.ambiguous : format.mixed).join(" or ");
}
