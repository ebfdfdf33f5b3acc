import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import { PageHead } from "~/components/ui/page-head";
import { ActForm } from "../act-form";
import type { ShownKeyResult } from "../words/shown-key-result";

/** Under which objective, what should become true, and the one action. */
export function KeyResultHead({
  keyResult,
  mayArchive,
}: {
  keyResult: ShownKeyResult & { archived: boolean };
  /** One's own, or a manager. */
  mayArchive: boolean;
}) {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  const { id, title, objective, archived } = keyResult;
  return (
    <PageHead
      title={title}
      trail={[
        { label: t("list.title"), to: path("objectives") },
        { label: objective.statement, to: path("objectives", objective.id) },
        ...(archived ? [{ label: t("page.archivedMark") }] : []),
      ]}
      action={
        archived ? (
          mayArchive && (
            <ActForm
              act="restore"
              label={t("page.restore")}
              variant="secondary"
            />
          )
        ) : (
          <>
            {mayArchive ? (
              <ActForm act="archive" label={t("page.archive")} />
            ) : null}
            <ButtonLink to={path("key-results", id, "edit")}>
              {t("page.edit")}
            </ButtonLink>
          </>
        )
      }
    />
  );
}
