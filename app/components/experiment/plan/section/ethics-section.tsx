import { useTranslation } from "react-i18next";
import {
  HARM_QUESTIONS,
  type HarmQuestion,
} from "~/core/experiment/plan/harm-questions";
import { BoxField } from "./box-field";
import { PlanSection, type FieldOf } from "./plan-section";

interface EthicsSectionProps {
  field: FieldOf;
  /** Left to answer, where some were answered. */
  unanswered: readonly HarmQuestion[];
}

/** Four questions about harm; the test starts when each is answered "no harm". */
export function EthicsSection({ field, unanswered }: EthicsSectionProps) {
  const { t } = useTranslation("plan");
  return (
    <PlanSection
      name="ethics"
      title={t("ethics.title")}
      lead={t("ethics.lead")}
    >
      {unanswered.length > 0 ? (
        <output className="block max-w-line rounded-card bg-sunken px-4.5 py-3 text-sm font-semibold">
          {t("ethics.unanswered", {
            count: unanswered.length,
            names: unanswered
              .map((name) => t(`ethics.${name}.name`))
              .join(", "),
          })}
        </output>
      ) : null}
      <ul className="grid gap-3">
        {HARM_QUESTIONS.map((name) => (
          <li
            key={name}
            className={`grid gap-1 border-l-2 pl-4 ${unanswered.includes(name) ? "border-accent" : "border-line"}`}
          >
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
