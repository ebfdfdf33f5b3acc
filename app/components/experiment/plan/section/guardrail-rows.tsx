import { useTranslation } from "react-i18next";
import { SelectField, TextField } from "~/components/ui/field";
import type { FieldOf } from "./plan-section";
import { useEffectUnit, type MetricChoice } from "./use-effect-unit";

/** Each metric with the harm that would be too much; a free row follows those that are filled in. */
export function GuardrailRows({
  field,
  metrics,
  rows,
}: {
  field: FieldOf;
  metrics: readonly MetricChoice[];
  rows: number;
}) {
  const { t } = useTranslation("plan");
  const unitOf = useEffectUnit();
  const options = metrics.map((metric) => ({
    value: metric.id,
    label: t("guard.choice", { metric: metric.name, unit: unitOf(metric) }),
  }));
  return (
    <ol className="grid gap-4">
      {Array.from({ length: rows }, (_, index) => index + 1).map((row) => (
        <li key={row} className="grid items-end gap-x-5 gap-y-3 sm:grid-cols-3">
          <div className="min-w-0 sm:col-span-2">
            <SelectField
              label={t("guard.metric", { row })}
              {...field(`guardMetric${row}`)}
              placeholder={t("guard.none")}
              options={options}
            />
          </div>
          <TextField
            label={t("guard.threshold")}
            {...field(`guardThreshold${row}`)}
            inputMode="decimal"
          />
        </li>
      ))}
    </ol>
  );
}
