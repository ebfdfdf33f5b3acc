import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import { PageHead } from "~/components/ui/page-head";
import { ActForm } from "../act-form";
import { useDone } from "../done-flash";
import { ObjectiveCoach } from "./objective-coach";

interface ObjectiveHeadProps {
  objective: {
    id: string;
    statement: string;
    owner: string;
    archived: boolean;
  };
  /** One's own, or a manager. */
  mayArchive: boolean;
}

/** The customer's words, the only thing that speaks loudly. After saving, what one might think over. */
export function ObjectiveHead({ objective, mayArchive }: ObjectiveHeadProps) {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  const done = useDone();
  const { id, statement, owner, archived } = objective;
  return (
    <>
      <PageHead
        title={statement}
        trail={[
          { label: t("list.title"), to: path("objectives") },
          ...(archived ? [{ label: t("page.archivedMark") }] : []),
        ]}
        lead={t("page.owner", { name: owner })}
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
              <ButtonLink to={path("objectives", id, "edit")}>
                {t("page.edit")}
              </ButtonLink>
            </>
          )
        }
      />
      {done === "created" || done === "saved" ? (
        <div className="mb-6">
          <ObjectiveCoach statement={statement} />
        </div>
      ) : null}
    </>
  );
}
