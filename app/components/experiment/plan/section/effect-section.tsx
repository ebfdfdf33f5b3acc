import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SelectField, TextField } from "~/components/ui/field";
import type { PlanForecast } from "~/core/experiment/plan/plan-forecast";
import { DetectableChange } from "../detect/detectable-change";
import { ProposedDays } from "../detect/proposed-days";
import { PlanSection, type FieldOf } from "./plan-section";
import { useEffectUnit, type MetricChoice } from "./use-effect-unit";

interface EffectSectionProps {
  field: FieldOf;
  metrics: readonly MetricChoice[];
  forecast: PlanForecast | null;
}

const DAYS = ["actingDays", "measuringDays", "lagDays"] as const;

/** The metric that should move, which way and by how much at least, when, and whether such a change could be seen. */
export function EffectSection({
  field,
  metrics,
  forecast,
}: EffectSectionProps) {
  const { t } = useTranslation("plan");
  const metricField = field("metricId");
  const [metricId, setMetricId] = useState(metricField.defaultValue);
  const unitOf = useEffectUnit();
  const chosen = metrics.find(({ id }) => id === metricId);
  return (
    <PlanSection
      name="effect"
      title={t("effect.title")}
      lead={t("effect.lead")}
    >
      <SelectField
        label={t("effect.metric")}
        {...metricField}
        onChange={(event) => setMetricId(event.currentTarget.value)}
        placeholder={t("effect.noMetric")}
        options={metrics.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <div className="grid items-end gap-5 sm:grid-cols-2">
        <SelectField
          label={t("effect.direction")}
          {...field("direction")}
          placeholder={t("effect.better")}
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
        />
      </div>
      <div className="grid items-end gap-5 sm:grid-cols-3">
        {DAYS.map((name) => {
          const bound = field(name);
          return (
            <TextField
              // A proposal that was taken shows: the field starts anew with it.
              key={`${name} ${bound.defaultValue}`}
              label={t(`effect.${name}`)}
              {...bound}
              inputMode="numeric"
              required
            />
          );
        })}
      </div>
      <p className="-mt-2 max-w-line text-sm text-ink-2">
        {t("effect.windows")}
      </p>
      {forecast && forecast.metric.id === chosen?.id ? (
        <>
          <ProposedDays forecast={forecast} />
          <DetectableChange forecast={forecast} />
        </>
      ) : (
        <p className="max-w-line text-sm text-ink-2">{t("detect.saveFirst")}</p>
      )}
    </PlanSection>
  );
}
