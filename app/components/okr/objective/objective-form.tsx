import { Form } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  useFormFields,
  type BoundField,
} from "~/components/form/use-form-fields";
import { Button } from "~/components/ui/button";
import { TextareaField, TextField } from "~/components/ui/field";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import { ObjectiveCoach } from "./objective-coach";

export type ObjectiveFormValues = Readonly<
  Record<"statement" | "need" | "whyNow" | "inOurHands" | "nextAction", string>
>;

interface ObjectiveFormProps {
  defaults: ObjectiveFormValues;
  /** Made before the form is sent, so that sending it twice makes one objective. */
  id?: string;
  submitLabel: string;
}

export function ObjectiveForm({
  defaults,
  id,
  submitLabel,
}: ObjectiveFormProps) {
  const { t } = useTranslation("objective");
  const { form, field, faults } = useFormFields("objective", defaults);
  const means = ["need", "whyNow", "inOurHands"] as const;
  return (
    <Form method="post" {...form} className="grid max-w-2xl gap-5">
      {id ? <input type="hidden" name="id" value={id} /> : null}
      <ErrorSummary faults={faults} />
      <StatementField field={field("statement")} />
      {means.map((name) => (
        <TextareaField
          key={name}
          label={t(`form.${name}`)}
          hint={t(`form.${name}Hint`)}
          {...field(name)}
          maxLength={2_000}
          optional
        />
      ))}
      <TextField
        label={t("form.nextAction")}
        hint={t("form.nextActionHint")}
        {...field("nextAction")}
        maxLength={500}
        optional
      />
      <div>
        <Button variant="primary">{submitLabel}</Button>
      </div>
    </Form>
  );
}

function StatementField({ field }: { field: BoundField }) {
  const { t } = useTranslation("objective");
  const [statement, setStatement] = useState(field.defaultValue ?? "");
  return (
    <div className="grid gap-2">
      <TextareaField
        label={t("form.statement")}
        hint={t("form.statementHint")}
        {...field}
        onInput={(event) => setStatement(event.currentTarget.value)}
        voice
        required
        maxLength={240}
      />
      <ObjectiveCoach statement={statement} />
    </div>
  );
}
