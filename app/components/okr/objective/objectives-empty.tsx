import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";

export function ObjectivesEmpty({
  archived,
  filtered,
}: {
  archived: boolean;
  filtered: boolean;
}) {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  if (archived) {
    return (
      <EmptyState title={t("list.emptyArchived.title")}>
        {t("list.emptyArchived.text")}
      </EmptyState>
    );
  }
  if (filtered) {
    return (
      <EmptyState title={t("list.emptyFiltered.title")}>
        {t("list.emptyFiltered.text")}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t("list.empty.title")}
      action={
        <ButtonLink to={path("objectives", "new")} variant="primary">
          {t("list.new")}
        </ButtonLink>
      }
    >
      {t("list.empty.text")}
    </EmptyState>
  );
}
