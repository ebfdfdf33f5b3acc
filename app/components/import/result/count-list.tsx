import { useTranslation } from "react-i18next";
import type { BatchCounts } from "~/core/import/batch-state";
import { useFormat } from "~/i18n/use-format";

/** What became of the rows. Counts that say nothing here (no row was corrected) are left out once the import is over. */
export function CountList({
  live = false,
  ...counts
}: BatchCounts & { live?: boolean }) {
  const { t } = useTranslation("import");
  const format = useFormat();
  const all = [
    { word: t("counts.read"), value: counts.rowsRead, always: true },
    { word: t("counts.kept"), value: counts.rowsKept, always: true },
    { word: t("counts.refused"), value: counts.rowsRefused, always: true },
    { word: t("counts.known"), value: counts.rowsKnown, always: true },
    { word: t("counts.skipped"), value: counts.rowsSkipped, always: false },
    { word: t("counts.replaced"), value: counts.rowsReplaced, always: false },
  ].filter(({ always, value }) => always || value > 0);
  const list = (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-4 tabular-nums sm:grid-cols-4">
      {all.map(({ word, value }) => (
        <div key={word}>
          <dt className="label">{word}</dt>
          <dd className="font-serif text-xl">{format.count(value)}</dd>
        </div>
      ))}
    </dl>
  );
  return live ? <output className="block">{list}</output> : list;
}
