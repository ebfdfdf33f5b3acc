import { Form, useActionData, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useFormFields } from "~/components/form/use-form-fields";
import { Button } from "~/components/ui/button";
import { SelectField, TextareaField, TextField } from "~/components/ui/field";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import { useFormat } from "~/i18n/use-format";

interface AmendFormProps {
  defaults: Readonly<
    Record<
      | "metricId"
      | "direction"
      | "minimumEffect"
      | "actingDays"
      | "measuringDays"
      | "lagDays"
      | "because",
      string | number
    >
  >;
  version: number;
  metrics: readonly { id: string; name: string }[];
  /** The day of the verdict as things stand. */
  reviewFrom: string | null;
}

const DAYS = ["actingDays", "measuringDays", "lagDays"] as const;

/** Changing what was locked: possible, with a reason that everybody reads. */
export function AmendForm(props: AmendFormProps) {
  const { version, reviewFrom } = props;
  const { t } = useTranslation("plan");
  const format = useFormat();
  const { state } = useNavigation();
  const { form, field, faults } = useFormFields("amend", props.defaults);
  const barred = useActionData<{ barred?: "read" | "unchanged" }>()?.barred;
  return (
    <Form method="post" {...form} className="grid max-w-xl gap-5">
      <input type="hidden" name="version" value={version} />
      <ErrorSummary faults={faults} />
      {barred ? (
        <p role="alert" className="text-sm font-semibold">
          {t(`amend.${barred}`, { version })}
        </p>
      ) : null}
      <TextareaField
        label={t("amend.because")}
        {...field("because")}
        required
        rows={2}
        maxLength={500}
      />
      <SelectField
        label={t("effect.metric")}
        {...field("metricId")}
        options={props.metrics.map(({ id, name }) => ({
          value: id,
          label: name,
        }))}
      />
      <div className="grid items-end gap-5 sm:grid-cols-2">
        <SelectField
          label={t("effect.direction")}
          {...field("direction")}
          options={[
            { value: "up", label: t("effect.up") },
            { value: "down", label: t("effect.down") },
          ]}
        />
        <TextField
          label={t("effect.minimum")}
          {...field("minimumEffect")}
          inputMode="decimal"
          required
        />
      </div>
      <div className="grid items-end gap-5 sm:grid-cols-3">
        {DAYS.map((name) => (
          <TextField
            key={name}
            label={t(`effect.${name}`)}
            {...field(name)}
            inputMode="numeric"
            required
          />
        ))}
      </div>
      {reviewFrom ? (
        <p className="text-sm text-ink-2">
          {t("amend.review", { date: format.fullDate(reviewFrom) })}
        </p>
      ) : null}
      <div>
        <Button variant="primary" disabled={state === "submitting"}>
          {t("amend.save")}
        </Button>
      </div>
    </Form>
  );
}
