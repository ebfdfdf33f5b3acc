import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";

/** A key result follows a metric: where there is none, bringing data comes first. */
export function NoMetricYet() {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  return (
    <EmptyState
      title={t("keyResult.noMetric.title")}
      action={
        <ButtonLink to={path("import")} variant="primary">
          {t("keyResult.noMetric.import")}
        </ButtonLink>
      }
    >
      {t("keyResult.noMetric.text")}
    </EmptyState>
  );
}
