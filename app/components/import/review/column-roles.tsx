import { useTranslation } from "react-i18next";
import { Fold } from "~/components/ui/fold/fold";
import { FieldError, CONTROL } from "~/components/ui/form/field-frame";
import { roleField } from "~/core/import/import-draft";
import { useDraft, useDraftSentence } from "./draft-context";

export interface FileColumn {
  index: number;
  name: string;
  /** The question behind it; the name where there is none. */
  label: string;
  samples: readonly string[];
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

function ColumnLine({
  column: { index, name, label, samples },
}: {
  column: FileColumn;
}) {
  const { t } = useTranslation("import");
  const { draft } = useDraft();
  const role = draft.roles[index] ?? "ignore";
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
      <p
        className="min-w-0 truncate text-sm text-ink-2"
        title={samples.join(" · ")}
      >
        {samples.length > 0 ? samples.join(" · ") : t("columns.empty")}
      </p>
      <select
        id={roleField(index)}
        name={roleField(index)}
        defaultValue={role}
        className={`${CONTROL} pr-8 ${role === "ignore" ? "text-ink-3" : ""}`}
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
