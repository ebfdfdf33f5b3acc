import { useTranslation } from "react-i18next";
import { useDraft } from "./draft-context";
import type { FileColumn } from "./column-roles";

const FATES = {
  personal: "dropped",
  respondent: "pseudonymised",
  verbatim: "kept",
} as const;

/** What becomes of columns that speak of people, before anything is kept; follows the choices above as they are made. */
export function PrivacyList({ columns }: { columns: readonly FileColumn[] }) {
  const { t } = useTranslation("import");
  const { roles } = useDraft();
  const lines = columns.flatMap(({ index, name }) => {
    const role = roles[index] as keyof typeof FATES;
    return role in FATES ? [{ index, name, fate: FATES[role] }] : [];
  });
  return (
    <section aria-labelledby="privacy" className="grid gap-3">
      <h2 id="privacy">{t("privacy.title")}</h2>
      {lines.length === 0 ? (
        <p className="max-w-line text-sm text-ink-2">{t("privacy.none")}</p>
      ) : (
        <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)]">
          {lines.map(({ index, name, fate }) => (
            <div key={index} className="contents">
              <dt className="font-semibold wrap-anywhere max-sm:mt-1">
                {name}
              </dt>
              <dd className="max-w-line text-ink-2">
                <strong className="font-semibold text-ink">
                  {t(`privacy.${fate}`)}
                </strong>{" "}
                {t(`privacy.${fate}Why`)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
