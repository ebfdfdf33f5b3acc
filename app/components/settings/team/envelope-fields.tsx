import { useTranslation } from "react-i18next";
import type { BoundField } from "~/components/form/use-form-fields";
import { NumberField } from "~/components/ui/field";
import { CheckboxField } from "~/components/ui/form/choice-fields";
import { LOSS_DIMENSIONS } from "~/core/experiment/affordable-loss";

const UNITS = { hours: "h", money: null, customers: null, days: null } as const;

interface EnvelopeFieldsProps {
  field: (
    name: (typeof LOSS_DIMENSIONS)[number] | "allowsIrreversible",
  ) => BoundField;
  currency: string;
  allowsIrreversible: boolean;
}

/** What a team may risk without asking anybody; an empty cap is no cap. */
export function EnvelopeFields({
  field,
  currency,
  allowsIrreversible,
}: EnvelopeFieldsProps) {
  const { t } = useTranslation("settings");
  const { defaultValue: _, ...box } = field("allowsIrreversible");
  return (
    <fieldset className="grid min-w-0 gap-4 rounded-card border border-line px-4.5 py-4">
      <legend className="px-1.5 text-sm font-semibold">
        {t("envelope.title")}
      </legend>
      <p className="max-w-line text-sm text-ink-2">{t("envelope.hint")}</p>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        {LOSS_DIMENSIONS.map((dimension) => (
          <NumberField
            key={dimension}
            {...field(dimension)}
            label={t(`envelope.${dimension}`)}
            unit={dimension === "money" ? currency : UNITS[dimension]}
            min={0}
            step={dimension === "customers" || dimension === "days" ? 1 : "any"}
          />
        ))}
      </div>
      <CheckboxField
        {...box}
        label={t("envelope.allowsIrreversible")}
        hint={t("envelope.allowsIrreversibleHint")}
        defaultChecked={allowsIrreversible}
      />
    </fieldset>
  );
}
