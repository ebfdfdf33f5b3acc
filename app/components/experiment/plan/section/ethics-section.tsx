import { useTranslation } from "react-i18next";
import { BoxField } from "./box-field";
import { PlanSection, type FieldOf } from "./plan-section";

const QUESTIONS = [
  "noTrap",
  "noDiscrimination",
  "noHealthHarm",
  "noPrivacyHarm",
] as const;

/** Four questions about harm; the test starts when each is answered "no harm". */
export function EthicsSection({ field }: { field: FieldOf }) {
  const { t } = useTranslation("plan");
  return (
    <PlanSection
      name="ethics"
      title={t("ethics.title")}
      lead={t("ethics.lead")}
    >
      <ul className="grid gap-3">
        {QUESTIONS.map((name) => (
          <li key={name} className="grid gap-1 border-l-2 border-line pl-4">
            <p className="text-sm font-semibold">{t(`ethics.${name}.name`)}</p>
            <p className="max-w-line text-sm text-ink-2">
              {t(`ethics.${name}.question`)}
            </p>
            <BoxField
              field={field}
              name={name}
              label={t(`ethics.${name}.answer`)}
            />
          </li>
        ))}
      </ul>
    </PlanSection>
  );
}
