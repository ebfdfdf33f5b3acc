import { Form, useActionData, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useFormFields } from "~/components/form/use-form-fields";
import { Button } from "~/components/ui/button";
import { TextareaField } from "~/components/ui/field";
import { Fold } from "~/components/ui/fold/fold";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import type { ShownLearning } from "./shown-learning";

/** Its words may change; what they were stays in the history. */
export function EditLearning({ learning }: { learning: ShownLearning }) {
  const { t } = useTranslation("judgement");
  const { state } = useNavigation();
  const answer = useActionData<{ refusal?: string; status?: string }>();
  const { form, field, faults } = useFormFields("learning", {
    statement: learning.statement,
    detail: learning.detail,
  });
  const changed =
    answer?.refusal === "changed" ? [{ message: t("learning.changed") }] : [];
  return (
    <Fold title={t("learning.edit")} open={answer !== undefined}>
      <Form method="post" {...form} className="mt-4 grid gap-5">
        <input
          type="hidden"
          name="seen"
          value={new Date(learning.updatedAt).toISOString()}
        />
        <ErrorSummary faults={[...changed, ...faults]} />
        <TextareaField
          voice
          label={t("form.statement")}
          {...field("statement")}
          required
          rows={2}
          maxLength={300}
        />
        <TextareaField
          label={t("form.detail")}
          {...field("detail")}
          optional
          rows={3}
          maxLength={2000}
        />
        <div>
          <Button variant="primary" disabled={state === "submitting"}>
            {t("learning.save")}
          </Button>
        </div>
      </Form>
    </Fold>
  );
}
