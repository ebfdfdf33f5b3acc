import { Form, useActionData, useNavigation } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormFields } from "~/components/form/use-form-fields";
import { Button } from "~/components/ui/button";
import { SelectField, TextareaField, TextField } from "~/components/ui/field";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import { useFormat } from "~/i18n/use-format";
import { GuardrailRows } from "./section/guardrail-rows";
import { useEffectUnit, type MetricChoice } from "./section/use-effect-unit";
import { useTypedNumbers } from "./use-typed-numbers";

interface AmendFormProps {
  defaults: Readonly<Record<string, string | number>>;
  version: number;
  /** The guardrails this form was filled from. */
  guardSeen: string;
  guardrailRows: number;
  metrics: readonly MetricChoice[];
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
  const { form, field, faults } = useFormFields(
    "amend",
    useTypedNumbers(props.defaults),
  );
  const barred = useActionData<{ barred?: "read" | "unchanged" | "stale" }>()
    ?.barred;
  const [metricId, setMetricId] = useState(field("metricId").defaultValue);
  const unitOf = useEffectUnit();
  const chosen = props.metrics.find(({ id }) => id === metricId);
  return (
    <Form method="post" {...form} className="grid max-w-xl gap-5">
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="guardSeen" value={props.guardSeen} />
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
        onChange={(event) => setMetricId(event.currentTarget.value)}
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
          label={
            chosen
              ? t("effect.minimumIn", { unit: unitOf(chosen) })
              : t("effect.minimum")
          }
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
      <fieldset className="grid gap-4 border-t border-line pt-5">
        <legend className="sr-only">{t("guard.title")}</legend>
        <div>
          <p aria-hidden="true" className="font-semibold">
            {t("guard.title")}
          </p>
          <p className="mt-1 max-w-line text-sm text-ink-2">
            {t("amend.guard")}
          </p>
        </div>
        <GuardrailRows
          field={field}
          metrics={props.metrics}
          rows={props.guardrailRows}
        />
      </fieldset>
      <div>
        <Button variant="primary" disabled={state === "submitting"}>
          {t("amend.save")}
        </Button>
      </div>
    </Form>
  );
}
