import { Form, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useFormFields } from "~/components/form/use-form-fields";
import { Button } from "~/components/ui/button";
import { TextareaField } from "~/components/ui/field";
import { RadioCards } from "~/components/ui/form/choice-fields";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import {
  DECISION_KINDS,
  isUnknown,
  type DecisionSuggestion,
} from "~/core/experiment/judgement/decision";
import { AttachLearning, type OfferedLearning } from "./attach-learning";

export interface DecisionFormProps {
  ids: { decision: string; learning: string };
  /** Of the test. */
  title: string;
  /** When the decision that stands was taken; empty for a first one. */
  seen: string;
  suggestion: DecisionSuggestion;
  /** What was typed, or the decision that stands. */
  typed: Record<DecisionField, string>;
  offered: readonly OfferedLearning[];
  search: string;
}

type DecisionField =
  "kind" | "why" | "statement" | "detail" | "attachTo" | "stance";

/** Five ways on, one of them suggested and none imposed; and what we now hold true, in the same step. */
export function DecisionForm(props: DecisionFormProps) {
  const { ids, title, seen, suggestion, typed, offered, search } = props;
  const { t } = useTranslation("judgement");
  const { state } = useNavigation();
  const first = seen === "";
  const isOpen = first && isUnknown(suggestion.reason);
  const statement =
    typed.statement || (isOpen ? t("form.unknown", { title }) : "");
  const { form, field, faults } = useFormFields("decision", {
    ...typed,
    statement,
  });
  return (
    <Form method="post" {...form} className="grid gap-7">
      <input type="hidden" name="id" value={ids.decision} />
      <input type="hidden" name="learningId" value={ids.learning} />
      <input type="hidden" name="seen" value={seen} />
      {first ? <input type="hidden" name="first" value="on" /> : null}
      <ErrorSummary faults={faults} />
      <div className="grid gap-4">
        <p className="rounded-card bg-accent-soft px-4 py-3 text-sm">
          {t(`suggestion.${suggestion.reason}`)}
        </p>
        <RadioCards
          legend={t("form.kind")}
          {...field("kind")}
          required
          options={DECISION_KINDS.map((kind) => ({
            value: kind,
            label:
              kind === suggestion.kind
                ? t("form.suggested", { kind: t(`kind.${kind}.name`) })
                : t(`kind.${kind}.name`),
            description: t(`kind.${kind}.means`),
          }))}
        />
        <TextareaField
          label={t("form.why")}
          {...field("why")}
          optional
          rows={2}
          maxLength={1000}
        />
      </div>
      <section className="grid gap-4 border-t border-line pt-6">
        <h2>{first ? t("form.learning") : t("form.learningMore")}</h2>
        <TextareaField
          voice
          label={t("form.statement")}
          hint={t(isOpen ? "form.unknownHint" : "form.statementHint")}
          {...field("statement")}
          rows={2}
          maxLength={300}
        />
        <TextareaField
          label={t("form.detail")}
          {...field("detail")}
          optional
          rows={2}
          maxLength={2000}
        />
        <AttachLearning
          offered={offered}
          search={search}
          attachTo={field("attachTo")}
          stance={field("stance")}
        />
      </section>
      <div>
        <Button variant="primary" disabled={state === "submitting"}>
          {first ? t("form.decide") : t("form.change")}
        </Button>
      </div>
    </Form>
  );
}
