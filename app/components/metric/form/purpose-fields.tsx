import { useTranslation } from "react-i18next";
import { SelectField, TextField } from "~/components/ui/field";
import { Fold } from "~/components/ui/fold/fold";
import { CheckboxField } from "~/components/ui/form/choice-fields";
import { QUADRANTS } from "~/core/metric/scorecard/quadrant";
import type { MetricField } from "./metric-field";

/** What it is for: its quadrant, whether every test must respect it, what a failure costs, which commitment it holds to. */
export function PurposeFields({ field }: { field: MetricField }) {
  const { t } = useTranslation("metric");
  const { defaultValue: guarded, ...guardrail } = field("guardrail");
  return (
    <>
      <SelectField
        label={t("field.quadrant")}
        {...field("quadrant")}
        options={QUADRANTS.map((value) => ({
          value,
          label: t(`quadrant.${value}`),
        }))}
      />
      <Fold title={t("form.cost")}>
        <div className="mt-3 grid gap-5">
          <CheckboxField
            label={t("field.guardrail")}
            hint={t("field.guardrailHint")}
            {...guardrail}
            defaultChecked={guarded === "on"}
          />
          <div className="grid gap-5 sm:grid-cols-2">
            <TextField
              label={t("field.failureCost")}
              hint={t("field.failureCostHint")}
              {...field("failureCost")}
              inputMode="decimal"
              optional
            />
            <TextField
              label={t("field.failureCostSource")}
              hint={t("field.failureCostSourceHint")}
              {...field("failureCostSource")}
              maxLength={200}
              optional
            />
          </div>
        </div>
      </Fold>
      <Fold title={t("form.responsibility")}>
        <div className="mt-3 grid gap-5 sm:grid-cols-2">
          <TextField
            label={t("field.valueChainStage")}
            hint={t("field.valueChainStageHint")}
            {...field("valueChainStage")}
            maxLength={80}
            optional
          />
          <TextField
            label={t("field.missionCommitment")}
            {...field("missionCommitment")}
            maxLength={200}
            optional
          />
        </div>
      </Fold>
    </>
  );
}
