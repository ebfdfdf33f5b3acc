import { useTranslation } from "react-i18next";
import { useMetricFormat } from "~/components/metric/use-metric-format";
import { SelectField, TextField } from "~/components/ui/field";
import { Fold } from "~/components/ui/fold/fold";
import {
  isMetricKind,
  METRIC_KIND_DEFINITIONS,
} from "~/core/metric/metric-kind";
import { useDraft, useDraftField } from "./draft-context";

const MORE_FIELDS = [
  "scaleMin",
  "scaleMax",
  "unit",
  "practicalThreshold",
] as const;

/** What the kind already says, unless somebody knows better. Open where there is something to see. */
export function NewMetricMore() {
  const { t } = useTranslation("import");
  const { t: words } = useTranslation("metric");
  const { draft, faults } = useDraft();
  const field = useDraftField();
  const kind = isMetricKind(draft.kind) ? draft.kind : "nps";
  const usual = useMetricFormat({ kind, unit: "" }).threshold(
    METRIC_KIND_DEFINITIONS[kind].practicalThreshold,
  );
  const inUse = MORE_FIELDS.some(
    (name) =>
      draft[name] !== "" || faults.some((fault) => fault.field === name),
  );
  return (
    <Fold title={t("metric.more")} open={inUse}>
      <div className="mt-3 grid gap-4 sm:grid-cols-2">
        <TextField
          label={t("metric.threshold")}
          hint={t("metric.thresholdHint", { value: usual })}
          {...field("practicalThreshold")}
          inputMode="decimal"
        />
        <SelectField
          label={words("field.seasonality")}
          {...field("seasonality")}
          options={[
            { value: "none", label: words("field.seasonNone") },
            { value: "weekly", label: words("field.seasonWeekly") },
            { value: "yearly", label: words("field.seasonYearly") },
          ]}
        />
        <TextField
          label={t("metric.unit")}
          hint={words("field.unitHint")}
          {...field("unit")}
          maxLength={40}
        />
        <TextField
          label={t("metric.scaleMin")}
          hint={t("metric.scaleHint")}
          {...field("scaleMin")}
          inputMode="decimal"
        />
        <TextField
          label={t("metric.scaleMax")}
          {...field("scaleMax")}
          inputMode="decimal"
        />
      </div>
    </Fold>
  );
}
