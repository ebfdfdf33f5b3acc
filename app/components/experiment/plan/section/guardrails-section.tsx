import { useTranslation } from "react-i18next";
import { SelectField, TextField } from "~/components/ui/field";
import { useEffectUnit, type MetricChoice } from "./effect-section";
import { PlanSection, type FieldOf } from "./plan-section";

interface GuardrailsSectionProps {
  field: FieldOf;
  metrics: readonly MetricChoice[];
  rows: number;
}

/** What must not get worse meanwhile; a free row follows those that are filled in. */
export function GuardrailsSection({
  field,
  metrics,
  rows,
}: GuardrailsSectionProps) {
  const { t } = useTranslation("plan");
  const unitOf = useEffectUnit();
  const options = metrics.map((metric) => ({
    value: metric.id,
    label: t("guard.choice", { metric: metric.name, unit: unitOf(metric) }),
  }));
  return (
    <PlanSection
      name="guardrails"
      title={t("guard.title")}
      lead={t("guard.lead")}
    >
      <ol className="grid gap-4">
        {Array.from({ length: rows }, (_, index) => index + 1).map((row) => (
          <li
            key={row}
            className="grid items-end gap-x-5 gap-y-3 sm:grid-cols-3"
          >
            <div className="sm:col-span-2">
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
    </PlanSection>
  );
}
