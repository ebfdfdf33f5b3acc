import { Form, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useFormFields } from "~/components/form/use-form-fields";
import { Button } from "~/components/ui/button";
import { SelectField, TextareaField } from "~/components/ui/field";
import { ErrorSummary } from "~/components/ui/form/error-summary";

interface NoteFormProps {
  id: string;
  objectiveId: string;
  /** Empty unless noted from a metric. */
  metricId: string;
  objectives: readonly { id: string; statement: string }[];
}

/** Two sentences, on a phone, standing up. */
export function NoteForm({
  id,
  objectiveId,
  metricId,
  objectives,
}: NoteFormProps) {
  const { t } = useTranslation("experiment");
  const { state } = useNavigation();
  const { form, field, faults } = useFormFields("note", {
    title: "",
    customerBenefit: "",
    objectiveId,
    belief: "",
  });
  return (
    <Form method="post" {...form} className="grid max-w-xl gap-5">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="metricId" value={metricId} />
      <ErrorSummary faults={faults} />
      <TextareaField
        voice
        label={t("note.name")}
        placeholder={t("note.namePlaceholder")}
        {...field("title")}
        required
        maxLength={160}
        rows={2}
      />
      <TextareaField
        label={t("note.benefit")}
        {...field("customerBenefit")}
        required
        maxLength={500}
        rows={2}
      />
      <SelectField
        label={t("note.objective")}
        {...field("objectiveId")}
        placeholder={t("note.noObjective")}
        options={objectives.map(({ id: value, statement }) => ({
          value,
          label: statement,
        }))}
      />
      <TextareaField
        label={t("note.belief")}
        {...field("belief")}
        optional
        rows={2}
        maxLength={1000}
      />
      <div>
        <Button variant="primary" disabled={state === "submitting"}>
          {t("note.save")}
        </Button>
      </div>
    </Form>
  );
}
