import type { ChangeEvent } from "react";
import { useTranslation } from "react-i18next";
import type { BoundField } from "~/components/form/use-form-fields";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import { TextField } from "~/components/ui/field";
import {
  CONTROL,
  FieldFrame,
  useControlWiring,
} from "~/components/ui/form/field-frame";
import type { MetricOption } from "../../words/key-result-values";

/** Chosen, it updates itself; without one the values are given by hand. */
export function MetricField({
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
        onChange={choose}
        {...wiring}
        className={`${CONTROL} pr-8`}
      >
        <option value="">{t("keyResult.byHand")}</option>
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

/** In what a value given by hand is counted; a metric brings its own. */
export function UnitField({
  field,
  byHand,
}: {
  field: BoundField;
  byHand: boolean;
}) {
  const { t } = useTranslation("objective");
  return (
    <div className={byHand ? "max-w-xs" : "hidden"}>
      <TextField
        label={t("keyResult.unitLabel")}
        hint={t("keyResult.unitHint")}
        {...field}
        maxLength={20}
        optional
      />
    </div>
  );
}
