import { useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { Fold } from "~/components/ui/fold/fold";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import { DecisionForm, type DecisionFormProps } from "./decision-form";
import { DecisionGround } from "./decision-ground";
import {
  DecisionMade,
  type FormerDecision,
  type ShownDecision,
} from "./decision-made";
import type { ShownResult } from "../shown-result";

export interface DecidePageProps extends Omit<
  DecisionFormProps,
  "seen" | "title"
> {
  experiment: { id: string; title: string; belief: string };
  may: boolean;
  /** Whether a decision can be taken at all by now. */
  open: boolean;
  result: ShownResult | null;
  decision: ShownDecision | null;
  history: readonly FormerDecision[];
  fresh: boolean;
  learnings: readonly { id: string; statement: string }[];
  cost: Parameters<typeof DecisionGround>[0]["cost"];
}

const REFUSALS = [
  "not-yours",
  "not-yet",
  "changed",
  "learning-missing",
  "too-late",
] as const;

/** The decision and its learning, beside what they rest on. */
export function DecidePage(props: DecidePageProps) {
  const { experiment, result, cost } = props;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="grid min-w-0 gap-6">
        <Refusal />
        <Deciding {...props} />
      </div>
      <div className="max-lg:order-first">
        <DecisionGround
          result={result}
          belief={experiment.belief}
          cost={cost}
        />
      </div>
    </div>
  );
}

function Deciding(props: DecidePageProps) {
  const { t } = useTranslation("judgement");
  const path = useOrgPath();
  const { experiment, decision, may, open, fresh } = props;
  if (decision)
    return (
      <>
        <DecisionMade
          {...props}
          experimentId={experiment.id}
          decision={decision}
          fresh={fresh && may}
        />
        {may && open ? (
          <Fold title={t("made.change")}>
            <div className="mt-5">
              <DecisionForm
                {...props}
                title={experiment.title}
                key={String(decision.decidedAt)}
                seen={new Date(decision.decidedAt).toISOString()}
              />
            </div>
          </Fold>
        ) : null}
      </>
    );
  if (may && open)
    return <DecisionForm {...props} title={experiment.title} seen="" />;
  return (
    <EmptyState
      title={t(may ? "closed.title" : "notYours.title")}
      action={
        <ButtonLink to={path("experiments", experiment.id)}>
          {t("closed.back")}
        </ButtonLink>
      }
    >
      {t(may ? "closed.text" : "notYours.text")}
    </EmptyState>
  );
}

function Refusal() {
  const { t } = useTranslation("judgement");
  const answer = useActionData<{ refusal?: string }>();
  const refusal = REFUSALS.find((name) => name === answer?.refusal);
  return refusal ? (
    <ErrorSummary faults={[{ message: t(`refusal.${refusal}`) }]} />
  ) : null;
}
