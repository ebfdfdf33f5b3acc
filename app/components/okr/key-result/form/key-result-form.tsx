import { Form } from "@remix-run/react";
import { useState, type ChangeEvent } from "react";
import { useTranslation } from "react-i18next";
import { useFormFields } from "~/components/form/use-form-fields";
import { PersonSelect } from "~/components/settings/person-select";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import { useFormat } from "~/i18n/use-format";
import {
  MeanwhileNote,
  VersionField,
} from "~/components/history/meanwhile-note";
import { FirmnessFields, ValueFields, WayField } from "./key-result-fields";
import { CountField, KindField, RESULT_ONLY, UNCOUNTED } from "./kind-fields";
import { MetricField, UnitField } from "./metric-field";
import type {
  KeyResultFormValues,
  MetricOption,
} from "../../words/key-result-values";
import { proposedValue } from "../../words/typed-value";

interface KeyResultFormProps {
  defaults: KeyResultFormValues;
  metrics: readonly MetricOption[];
  people: readonly { id: string; name: string }[];
  /** Made before the form is sent, so that sending it twice makes one key result. */
  id?: string;
  /** The version the form is opened on, where there is one to change. */
  version?: string;
  submitLabel: string;
}

export function KeyResultForm({
  defaults,
  metrics,
  people,
  id,
  version,
  submitLabel,
}: KeyResultFormProps) {
  const { t } = useTranslation("objective");
  const { form, field, faults } = useFormFields("key-result", defaults);
  const { metric, choose } = useChosenMetric(
    metrics,
    field("metricId").defaultValue,
  );
  return (
    <Form
      method="post"
      {...form}
      className="group group/form grid max-w-2xl gap-6"
    >
      {id ? <input type="hidden" name="id" value={id} /> : null}
      {version ? <VersionField version={version} /> : null}
      <MeanwhileNote />
      <ErrorSummary faults={faults} />
      <TextField
        label={t("keyResult.title")}
        hint={t("keyResult.titleHint")}
        {...field("title")}
        required
        maxLength={200}
      />
      <KindField field={field} />
      <div className={`grid gap-6 ${UNCOUNTED}`}>
        <MetricField
          field={field("metricId")}
          metrics={metrics}
          choose={choose}
        />
      </div>
      <div className={`grid gap-6 ${RESULT_ONLY}`}>
        <UnitField field={field("unit")} byHand={metric === null} />
        <WayField field={field} />
        <ValueFields field={field} metric={metric} />
      </div>
      <CountField field={field} />
      <FirmnessFields field={field} />
      <PersonSelect
        field={field("ownerId")}
        label={t("keyResult.keeper")}
        hint={t("keyResult.keeperHint")}
        nobody={t("keyResult.keeperOfObjective")}
        people={people}
      />
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
