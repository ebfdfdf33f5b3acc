import { useTranslation } from "react-i18next";

export interface PrivateColumn {
  column: string;
  found: string;
  done: "dropped" | "pseudonymised" | "kept";
}

/** What was done to columns about people, as it was written down with the import. */
export function PrivacyDone({
  columns,
}: {
  columns: readonly PrivateColumn[];
}) {
  const { t } = useTranslation("import");
  return (
    <section aria-labelledby="privacy" className="grid gap-2">
      <h2 id="privacy">{t("privacy.title")}</h2>
      <dl className="grid gap-x-6 gap-y-1.5 text-sm sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)]">
        {columns.map(({ column, done }) => (
          <div key={column} className="contents">
            <dt className="font-semibold wrap-anywhere">{column}</dt>
            <dd className="text-ink-2">{t(`privacy.${done}Done`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
