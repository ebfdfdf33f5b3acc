import { useTranslation } from "react-i18next";
import { TextareaField } from "~/components/ui/field";
import { PlanSection, type FieldOf } from "./plan-section";

const MEANS = ["meansWho", "meansKnow", "meansNetwork", "meansHave"] as const;

/** What there is to start from. */
export function MeansSection({ field }: { field: FieldOf }) {
  const { t } = useTranslation("plan");
  return (
    <PlanSection name="means" title={t("means.title")} lead={t("means.lead")}>
      <div className="grid gap-5 sm:grid-cols-2">
        {MEANS.map((name) => (
          <TextareaField
            key={name}
            label={t(`means.${name}`)}
            {...field(name)}
            optional
            rows={2}
            maxLength={1000}
          />
        ))}
      </div>
    </PlanSection>
  );
}
