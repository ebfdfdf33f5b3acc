import { Form, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Button } from "~/components/ui/button";
import { TextareaField } from "~/components/ui/field";
import type { AutonomyReason, StartStanding } from "~/core/experiment/autonomy";
import { useFormat } from "~/i18n/use-format";
import { AutonomyReasons } from "./autonomy-reasons";

export interface ApprovalPanelProps {
  experimentId: string;
  standing: StartStanding;
  reasons: readonly AutonomyReason[];
  team: { name: string } | null;
  /** The one who answers; null for whoever manages. */
  approver: { name: string } | null;
  /** What was asked and answered, where something was. */
  approval: {
    approver: { name: string } | null;
    askedAt: string | Date;
    answer: string;
    note: string;
    answeredAt: string | Date | null;
  } | null;
  seal: string;
  currency: string;
  /** Nothing else is missing: the question can be put. */
  ready: boolean;
  /** Something was said of what may be lost. */
  isLossStated: boolean;
}

/** Whether this test needs somebody's word before it starts: why, whose, and what they said. Nothing within the envelope. */
export function ApprovalPanel(props: ApprovalPanelProps) {
  const { t } = useTranslation("plan");
  const { standing, reasons, team, currency } = props;
  if (team && !props.isLossStated)
    return (
      <p className="max-w-line text-sm text-ink-2">{t("approval.lossFirst")}</p>
    );
  if (standing === "within")
    return team ? (
      <p className="max-w-line text-sm text-ink-2">
        {t("approval.within", { team: team.name })}
      </p>
    ) : null;
  return (
    <section
      aria-labelledby="approval-title"
      className="grid gap-3 rounded-card bg-sunken px-4.5 py-4 text-sm"
    >
      <h3 id="approval-title" className="text-sm">
        {team
          ? t("approval.beyond", { team: team.name })
          : t("approval.noTeam")}
      </h3>
      {team ? <AutonomyReasons reasons={reasons} currency={currency} /> : null}
      <Said {...props} />
      {standing === "own-answer" ? (
        props.approval?.answer === "open" ? (
          <AnswerForm {...props} />
        ) : (
          <p>{t("approval.own")}</p>
        )
      ) : props.ready && (standing === "to-ask" || standing === "refused") ? (
        <AskForm {...props} />
      ) : null}
    </section>
  );
}

/** What was asked and answered so far. */
function Said({ approval, approver, standing }: ApprovalPanelProps) {
  const { t } = useTranslation("plan");
  const format = useFormat();
  if (!approval || standing === "to-ask") return null;
  const who = approval.approver?.name ?? approver?.name;
  if (approval.answer === "open")
    return (
      <output className="block">
        {who
          ? t("approval.waiting", { who, when: format.date(approval.askedAt) })
          : t("approval.waitingManager", {
              when: format.date(approval.askedAt),
            })}
      </output>
    );
  const when = format.date(approval.answeredAt ?? approval.askedAt);
  const name = who ?? "";
  return (
    <output className="grid gap-1">
      <p className="font-semibold">
        {approval.answer === "approved"
          ? t("approval.approved", { who: name, when })
          : t("approval.refused", { who: name, when })}
      </p>
      {approval.note ? (
        <p className="font-serif text-base text-pretty">{approval.note}</p>
      ) : null}
    </output>
  );
}

function AskForm({ experimentId, approver }: ApprovalPanelProps) {
  const { t } = useTranslation("plan");
  const path = useOrgPath();
  const { state } = useNavigation();
  return (
    <Form method="post" action={path("experiments", experimentId)}>
      <input type="hidden" name="intent" value="ask" />
      <Button variant="primary" disabled={state === "submitting"}>
        {approver
          ? t("approval.ask", { who: approver.name })
          : t("approval.askManager")}
      </Button>
    </Form>
  );
}

/** For the one who answers. Starting the test themselves is a yes as well. */
function AnswerForm({ experimentId, seal }: ApprovalPanelProps) {
  const { t } = useTranslation("plan");
  const path = useOrgPath();
  const { state } = useNavigation();
  const isBusy = state === "submitting";
  return (
    <Form
      method="post"
      action={path("experiments", experimentId)}
      className="grid gap-3"
    >
      <p>{t("approval.yours")}</p>
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="seal" value={seal} />
      <TextareaField
        label={t("approval.note")}
        name="note"
        optional
        rows={2}
        maxLength={500}
      />
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          name="answer"
          value="approved"
          disabled={isBusy}
        >
          {t("approval.yes")}
        </Button>
        <Button name="answer" value="refused" disabled={isBusy}>
          {t("approval.no")}
        </Button>
      </div>
    </Form>
  );
}
