import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { SettingsSection } from "~/components/settings/settings-section";
import { Card } from "~/components/ui/card";
import { useFormat } from "~/i18n/use-format";

const LINE =
  "flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 px-4.5 py-3 sm:px-6.5";

interface KeptSource {
  id: string;
  name: string;
  retentionDays: number | null;
}

/** How long each source's words stay. */
export function RetentionSection({
  sources,
}: {
  sources: readonly KeptSource[];
}) {
  const { t } = useTranslation("privacy");
  const path = useOrgPath();
  return (
    <SettingsSection title={t("retention.title")} lead={t("retention.lead")}>
      {sources.length === 0 ? (
        <Link to={path("settings", "sources")} className="link text-sm">
          {t("retention.none")}
        </Link>
      ) : (
        <Card className="max-w-2xl">
          <ul className="divide-y divide-line">
            {sources.map(({ id, name, retentionDays }) => (
              <li key={id} className={LINE}>
                <Link
                  to={path("settings", "sources", id)}
                  className="target -my-2 inline-flex items-center font-semibold underline-offset-4 hover:underline"
                >
                  {name}
                </Link>
                <span className="text-sm text-ink-2">
                  {retentionDays === null
                    ? t("retention.forever")
                    : t("retention.days", { count: retentionDays })}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </SettingsSection>
  );
}

interface ShownErasure {
  respondent: string;
  answers: number;
  erasedBy: string;
  erasedAt: Date | string;
}

/** The record of what was erased, by hash alone. */
export function ErasureSection({
  erasures,
}: {
  erasures: readonly ShownErasure[];
}) {
  const { t } = useTranslation("privacy");
  const format = useFormat();
  if (erasures.length === 0) return null;
  return (
    <SettingsSection title={t("record.title")} lead={t("record.lead")}>
      <Card className="max-w-2xl">
        <ul className="divide-y divide-line">
          {erasures.map(({ respondent, answers, erasedBy, erasedAt }) => (
            <li key={respondent} className={LINE}>
              <code className="text-sm">{respondent}</code>
              <span className="text-sm text-ink-2">
                {t("record.answers", { count: answers })} ·{" "}
                {t("record.by", {
                  name: erasedBy,
                  when: format.dateTime(erasedAt),
                })}
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </SettingsSection>
  );
}
