import { Form, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useFormFields } from "~/components/form/use-form-fields";
import { Button } from "~/components/ui/button";
import { TextareaField, TextField } from "~/components/ui/field";
import { ErrorSummary } from "~/components/ui/form/error-summary";

type AmendValues = Readonly<
  Record<
    "minimumEffect" | "actingDays" | "measuringDays" | "lagDays" | "because",
    string | number
  >
>;

/** Changing what was locked: possible, with a reason that everybody reads. */
export function AmendForm({
  defaults,
  version,
}: {
  defaults: AmendValues;
  version: number;
}) {
  const { t } = useTranslation("experiment");
  const { state } = useNavigation();
  const { form, field, faults } = useFormFields("amend", defaults);
  return (
    <Form method="post" {...form} className="grid max-w-xl gap-5">
      <input type="hidden" name="version" value={version} />
      <ErrorSummary faults={faults} />
      <TextareaField
        label={t("amend.because")}
        {...field("because")}
        required
        rows={2}
        maxLength={500}
      />
      <TextField
        label={t("plan.minimumEffect")}
        hint={t("plan.minimumEffectHint")}
        {...field("minimumEffect")}
        inputMode="decimal"
        required
      />
      <div className="grid items-end gap-5 sm:grid-cols-3">
        {(["actingDays", "measuringDays", "lagDays"] as const).map((name) => (
          <TextField
            key={name}
            label={t(`plan.${name}`)}
            {...field(name)}
            inputMode="numeric"
            required
          />
        ))}
      </div>
      <div>
        <Button variant="primary" disabled={state === "submitting"}>
          {t("amend.save")}
        </Button>
      </div>
    </Form>
  );
}
