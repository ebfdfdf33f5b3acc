import {
  answerLabels,
  MAPPED_FIELDS,
  type MappedField,
  type SourceMapping,
} from "~/core/import/source/source-mapping";
import type { MetricScale } from "~/core/metric/metric-kind";
import {
  labelOnScale,
  type KnownLabels,
} from "~/integrations/answers/labels/label-on-scale";
import { saysNoAnswer } from "~/integrations/answers/labels/no-answer";
import { silenceOf } from "~/integrations/answers/silence";
import { parseNumberCell } from "~/integrations/delimited/cell/number-cell";
import { createRowReader } from "~/integrations/delimited/row/row-reader";
import type {
  KeptRow,
  RefusedRow,
  SkippedRow,
} from "~/integrations/delimited/row/row-outcome";
import type { JsonField } from "~/integrations/json/document-shape";
import type { ColumnRole, ImportMapping } from "~/schemas/import-mapping";

/** Where each tool says who answered which time and when, as its documents name them. */
const ID_FIELDS = new Set(["response id", "#"]);
const DATE_FIELDS = new Set(["timestamp", "submit date (utc)"]);
const MOST_SEEN = 60;

/** One event's fields as a row of the importer, by the source's own mapping; whatever is not mapped is never stored. */
export function readEvent({
  fields,
  mapping,
  scale,
  timeZone,
}: {
  fields: readonly JsonField[];
  mapping: SourceMapping;
  scale: MetricScale | null;
  timeZone: string;
}): KeptRow | RefusedRow | SkippedRow {
  const roles = rolesOf(fields, mapping);
  const layout: ImportMapping = {
    encoding: "utf-8",
    delimiter: ",",
    headerRows: 1,
    dateFormat: "iso-datetime",
    decimal: "point",
    grain: "responses",
    siteSeparator: " – ",
    fixedDay: null,
    columns: fields.map(({ name, label, text, options }, index) => ({
      index,
      role: roles[index] ?? "personal",
      name: (label ?? name).slice(0, 200),
      words:
        roles[index] === "score" && scale !== null
          ? scoreWords(text.trim(), scale, {
              ordered: answerLabels(mapping),
              options: options ?? [],
            })
          : undefined,
    })),
  };
  const read = createRowReader(layout, scale, timeZone);
  const cells = fields.map(({ text }) => text);
  const outcome = read({ line: 1, cells }, cells.length);
  if (outcome.outcome === "stopped") throw new Error("A row has no end.");
  return outcome;
}

/** What a label counts as: its number, or null for one that says there is no answer. */
function scoreWords(
  text: string,
  scale: MetricScale,
  { ordered, options }: KnownLabels,
): Record<string, number | null> | undefined {
  if (text === "" || parseNumberCell(text, "point") !== null) return undefined;
  const number = labelOnScale(text, scale, {
    ordered,
    options: options.filter((label) => !saysNoAnswer(label)),
  });
  if (number !== null) return { [text]: number };
  return silenceOf(text) === null && saysNoAnswer(text)
    ? { [text]: null }
    : undefined;
}

function rolesOf(
  fields: readonly JsonField[],
  mapping: SourceMapping,
): ColumnRole[] {
  const roles: ColumnRole[] = fields.map(({ name }) => {
    const known = tidy(name);
    if (ID_FIELDS.has(known)) return "externalId";
    return DATE_FIELDS.has(known) ? "date" : "personal";
  });
  for (const role of MAPPED_FIELDS) {
    const at = findField(fields, mapping[role]);
    if (at >= 0 && roles[at] === "personal") roles[at] = role;
  }
  return roles;
}

/** By its name, or by its question; capitals and doubled spaces do not count. -1 where the event has it not. */
function findField(
  fields: readonly JsonField[],
  wanted: SourceMapping[MappedField],
): number {
  const name = tidy(wanted ?? "");
  if (name === "") return -1;
  const byName = fields.findIndex((field) => tidy(field.name) === name);
  return byName >= 0
    ? byName
    : fields.findIndex(({ label }) => tidy(label ?? "") === name);
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim().toLowerCase();
}

/** What a person may choose from when they say which field is the question: names and questions, no answers. */
export function seenFields(fields: readonly JsonField[]): string[] {
  const names = fields.map(({ name, label }) => label ?? name);
  const clean = names.map((name) => name.replaceAll("\0", "").slice(0, 200));
  return [...new Set(clean)].slice(0, MOST_SEEN);
}
