import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";

export function ObjectivesEmpty({ archived }: { archived: boolean }) {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  if (archived) {
    return (
      <EmptyState title={t("list.emptyArchived.title")}>
        {t("list.emptyArchived.text")}
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
