import { useTranslation } from "react-i18next";
import { SelectField, TextField } from "~/components/ui/field";
import { Fold } from "~/components/ui/fold/fold";
import type { MetricField } from "./metric-field";

/** What its kind usually settles: unit, scale, season, lag, and what durations are told by. */
export function MoreFields({ field }: { field: MetricField }) {
  const { t } = useTranslation("metric");
  const seasons = [
    { value: "none", label: t("field.seasonNone") },
    { value: "weekly", label: t("field.seasonWeekly") },
    { value: "yearly", label: t("field.seasonYearly") },
  ];
  return (
    <Fold title={t("form.more")}>
      <div className="mt-3 grid gap-5 sm:grid-cols-2">
        <TextField
          label={t("field.unit")}
          hint={t("field.unitHint")}
          {...field("unit")}
          optional
        />
        <SelectField
          label={t("field.seasonality")}
          {...field("seasonality")}
          options={seasons}
        />
        <TextField
          label={t("field.scaleMin")}
          hint={t("field.scaleHint")}
          {...field("scaleMin")}
          inputMode="decimal"
          optional
        />
        <TextField
          label={t("field.scaleMax")}
          {...field("scaleMax")}
          inputMode="decimal"
          optional
        />
        <TextField
          label={t("field.denominator")}
          hint={t("field.denominatorHint")}
          {...field("denominatorName")}
          optional
        />
        <TextField
          label={t("field.lag")}
          hint={t("field.lagHint")}
          {...field("lagDays")}
          inputMode="numeric"
        />
        <TextField
          label={t("field.percentile")}
          hint={t("field.percentileHint")}
          {...field("percentile")}
          inputMode="decimal"
          optional
        />
        <TextField
          label={t("field.durationLimit")}
          hint={t("field.durationLimitHint")}
          {...field("durationLimit")}
          inputMode="decimal"
          optional
        />
      </div>
    </Fold>
  );
}
