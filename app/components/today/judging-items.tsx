import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import { Grade } from "~/components/ui/grade";
import { Verdict } from "~/components/ui/verdict";
import { useFormat } from "~/i18n/use-format";
import { ItemHead } from "./item-head";
import type { TestToDecide, WaitingApproval } from "./shown-today";

/** A test whose window closed: what is known of it, and the way to the decision. */
export function DecideItem({ test }: { test: TestToDecide }) {
  const { t } = useTranslation("today");
  const path = useOrgPath();
  const format = useFormat();
  const { id, title, state, reviewFrom, verdict, grade } = test;
  const label =
    state === "stopped-early" || !reviewFrom
      ? t("decide.stopped")
      : t("decide.label", { date: format.fullDate(reviewFrom) });
  return (
    <div className="grid gap-3">
      <ItemHead label={label} title={title} to={path("experiments", id)} />
      {verdict ? (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <Verdict verdict={verdict} />
          {grade === null ? null : <Grade grade={grade} />}
        </p>
      ) : null}
      <ButtonLink
        to={
          verdict ? path("experiments", id, "decide") : path("experiments", id)
        }
        variant="primary"
        wide
      >
        {t(verdict ? "decide.read" : "decide.ask")}
      </ButtonLink>
    </div>
  );
}

/** A test that cannot start without this person's answer. */
export function ApprovalItem({ approval }: { approval: WaitingApproval }) {
  const { t } = useTranslation("today");
  const path = useOrgPath();
  const { id, title, owner, team } = approval;
  return (
    <div className="grid gap-3">
      <ItemHead
        label={t("approval.label", {
          who: [owner, team].filter(Boolean).join(", "),
        })}
        title={title}
        to={path("experiments", id)}
      />
      <ButtonLink to={path("experiments", id)} variant="primary" wide>
        {t("approval.act")}
      </ButtonLink>
    </div>
  );
}
