import { useTranslation } from "react-i18next";
import { GuardrailRows } from "./guardrail-rows";
import type { MetricChoice } from "./use-effect-unit";
import { PlanSection, type FieldOf } from "./plan-section";

interface GuardrailsSectionProps {
  field: FieldOf;
  metrics: readonly MetricChoice[];
  rows: number;
}

/** What must not get worse meanwhile. */
export function GuardrailsSection(props: GuardrailsSectionProps) {
  const { t } = useTranslation("plan");
  return (
    <PlanSection
      name="guardrails"
      title={t("guard.title")}
      lead={t("guard.lead")}
    >
      {props.metrics.length > 0 ? (
        <GuardrailRows {...props} />
      ) : (
        <p className="max-w-line text-sm text-ink-2">{t("guard.noMetrics")}</p>
      )}
    </PlanSection>
  );
}
