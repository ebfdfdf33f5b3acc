import { Form } from "@remix-run/react";
import { useState, type ChangeEvent } from "react";
import { useTranslation } from "react-i18next";
import {
  useFormFields,
  type BoundField,
} from "~/components/form/use-form-fields";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import {
  CONTROL,
  FieldFrame,
  useControlWiring,
} from "~/components/ui/form/field-frame";
import { useFormat } from "~/i18n/use-format";
import { FirmnessFields, ValueFields, WayField } from "./key-result-fields";
import type {
  KeyResultFormValues,
  MetricOption,
} from "../words/key-result-values";
import { proposedValue } from "../words/typed-value";

interface KeyResultFormProps {
  defaults: KeyResultFormValues;
  metrics: readonly MetricOption[];
  /** Made before the form is sent, so that sending it twice makes one key result. */
  id?: string;
  submitLabel: string;
}

export function KeyResultForm({
  defaults,
  metrics,
  id,
  submitLabel,
}: KeyResultFormProps) {
  const { t } = useTranslation("objective");
  const { form, field, faults } = useFormFields("key-result", defaults);
  const { metric, choose } = useChosenMetric(
    metrics,
    field("metricId").defaultValue,
  );
  return (
    <Form method="post" {...form} className="group grid max-w-2xl gap-6">
      {id ? <input type="hidden" name="id" value={id} /> : null}
      <ErrorSummary faults={faults} />
      <TextField
        label={t("keyResult.title")}
        hint={t("keyResult.titleHint")}
        {...field("title")}
        required
        maxLength={200}
      />
      <MetricField
        field={field("metricId")}
        metrics={metrics}
        choose={choose}
      />
      <WayField field={field} />
      <ValueFields field={field} metric={metric} />
      <FirmnessFields field={field} />
      <div>
        <Button variant="primary">{submitLabel}</Button>
      </div>
    </Form>
  );
}

/** Another metric proposes its own start, unless somebody has typed one. */
function useChosenMetric(
  metrics: readonly MetricOption[],
  initialId: string | undefined,
) {
  const { locale } = useFormat();
  const find = (id: string | undefined) =>
    metrics.find((metric) => metric.id === id) ?? null;
  const [metric, setMetric] = useState(() => find(initialId));
  function choose(event: ChangeEvent<HTMLSelectElement>) {
    const next = find(event.currentTarget.value);
    const start = event.currentTarget.form?.elements.namedItem("startValue");
    const proposed = metric
      ? proposedValue(metric, metric.currentValue, locale)
      : "";
    if (start instanceof HTMLInputElement && start.value === proposed) {
      start.value = next ? proposedValue(next, next.currentValue, locale) : "";
    }
    setMetric(next);
  }
  return { metric, choose };
}

function MetricField({
  field,
  metrics,
  choose,
}: {
  field: BoundField;
  metrics: readonly MetricOption[];
  choose: (event: ChangeEvent<HTMLSelectElement>) => void;
}) {
  const { t } = useTranslation("objective");
  const { wiring, errors } = useControlWiring(
    { label: "", hint: t("keyResult.metricHint"), error: field.error },
    field,
  );
  return (
    <FieldFrame
      id={wiring.id}
      label={t("keyResult.metric")}
      hint={t("keyResult.metricHint")}
      errors={errors}
    >
      <select
        name={field.name}
        defaultValue={field.defaultValue}
        required
        onChange={choose}
        {...wiring}
        className={`${CONTROL} pr-8`}
      >
        <option value="">{t("keyResult.noMetricChosen")}</option>
        {metrics.map((metric) => (
          <MetricChoice key={metric.id} metric={metric} />
        ))}
      </select>
    </FieldFrame>
  );
}

function MetricChoice({ metric }: { metric: MetricOption }) {
  const { t } = useTranslation("objective");
  const { value } = useMetricFormat(metric);
  const { id, name, currentValue } = metric;
  return (
    <option value={id}>
      {currentValue === null
        ? name
        : t("keyResult.metricNow", { name, value: value(currentValue) })}
    </option>
  );
}
