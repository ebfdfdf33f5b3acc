import { useTranslation } from "react-i18next";
import { Fold } from "~/components/ui/fold/fold";
import { FieldError, CONTROL } from "~/components/ui/form/field-frame";
import { roleField } from "~/core/import/import-draft";
import { useFormat } from "~/i18n/use-format";
import { useColumnName } from "../use-column-name";
import { useDraft, useDraftSentence } from "./draft-context";

export interface FileColumn {
  index: number;
  name: string;
  /** The question behind it; the name where there is none. */
  label: string;
  samples: readonly string[];
  answered: number;
  missing: number;
  /** Different cells. */
  distinct: number;
  /** Smallest and largest number; null for a column of words. */
  scale: { min: number; max: number } | null;
  isDate: boolean;
}

const ROLES = [
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

/** From this many columns on, those that are left out are folded away. */
const MANY_COLUMNS = 14;

/** One line per column of the file: what it is called, what it holds, what it is. */
export function ColumnRoles({ columns }: { columns: readonly FileColumn[] }) {
  const { t } = useTranslation("import");
  const { draft, faults } = useDraft();
  const sentence = useDraftSentence();
  const errors = faults
    .filter(({ field }) => field === "columns")
    .map(sentence);
  const isFolded = ({ index }: FileColumn) =>
    columns.length > MANY_COLUMNS && draft.roles[index] === "ignore";
  const folded = columns.filter(isFolded);
  return (
    <section aria-labelledby="columns" className="grid gap-3">
      <h2 id="columns">{t("columns.title")}</h2>
      <p className="max-w-line text-sm text-ink-2">{t("columns.hint")}</p>
      <FieldError id="columns" errors={errors} />
      <ColumnLines columns={columns.filter((column) => !isFolded(column))} />
      {folded.length > 0 ? (
        <Fold title={t("columns.others", { count: folded.length })}>
          <div className="mt-3">
            <ColumnLines columns={folded} />
          </div>
        </Fold>
      ) : null}
    </section>
  );
}

function ColumnLines({ columns }: { columns: readonly FileColumn[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {columns.map((column) => (
        <ColumnLine key={column.index} column={column} />
      ))}
    </ul>
  );
}

function ColumnLine({ column }: { column: FileColumn }) {
  const { t } = useTranslation("import");
  const { draft, roles } = useDraft();
  const { index, samples } = column;
  const called = useColumnName();
  const [name, label] = [called(column.name), called(column.label)];
  const role = draft.roles[index] ?? "ignore";
  const reading = useReading(column);
  return (
    <li className="grid gap-x-6 gap-y-2 py-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_17rem] sm:items-center">
      <div className="min-w-0">
        <label
          htmlFor={roleField(index)}
          className="font-semibold wrap-anywhere"
        >
          <span className="sr-only">{t("columns.roleOf", { name })}</span>
          <span aria-hidden="true">{name}</span>
        </label>
        {label === name ? null : (
          <p className="text-sm text-ink-2 wrap-anywhere">{label}</p>
        )}
      </div>
      <div className="min-w-0 text-sm">
        <p className="truncate" title={samples.join(" · ")}>
          {samples.length > 0 ? samples.join(" · ") : t("columns.empty")}
        </p>
        <p className="text-ink-2 tabular-nums">{reading}</p>
      </div>
      <select
        id={roleField(index)}
        name={roleField(index)}
        defaultValue={role}
        className={`${CONTROL} pr-8 ${roles[index] === "ignore" ? "text-ink-3" : ""}`}
      >
        {ROLES.map((value) => (
          <option key={value} value={value}>
            {t(`role.${value}`)}
          </option>
        ))}
      </select>
    </li>
  );
}

/** What the column holds, in a line: dates, numbers from where to where, or words, and how many of them. */
function useReading({
  answered,
  missing,
  distinct,
  scale,
  isDate,
}: FileColumn): string {
  const { t } = useTranslation("import");
  const format = useFormat();
  if (answered === 0) return "";
  const holds = isDate
    ? t("columns.dates")
    : scale
      ? t("columns.numbers", {
          min: format.number(scale.min, { digits: 2 }),
          max: format.number(scale.max, { digits: 2 }),
        })
      : t("columns.words", {
          count: distinct,
          formatted: format.count(distinct),
        });
  const filled = t("columns.filled", {
    count: answered,
    formatted: format.count(answered),
  });
  const empty =
    missing > 0
      ? t("columns.missing", {
          count: missing,
          formatted: format.count(missing),
        })
      : "";
  return [holds, filled, empty].filter(Boolean).join(" · ");
}
