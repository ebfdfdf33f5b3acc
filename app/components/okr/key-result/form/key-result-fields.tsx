import { useTranslation } from "react-i18next";
import type { BoundField } from "~/components/form/use-form-fields";
import { DateField, TextField } from "~/components/ui/field";
import { RadioCards } from "~/components/ui/form/choice-fields";
import { KEY_RESULT_DIRECTIONS } from "~/core/okr/target";
import type {
  KeyResultFormValues,
  MetricOption,
} from "../../words/key-result-values";
import { useUnitWords } from "../../words/use-unit-words";

interface FieldsProps {
  field: (name: keyof KeyResultFormValues) => BoundField;
}

export function WayField({ field }: FieldsProps) {
  const { t } = useTranslation("objective");
  const { id, name, defaultValue, error } = field("direction");
  return (
    <RadioCards
      {...{ id, name, defaultValue, error }}
      legend={t("keyResult.direction")}
      options={KEY_RESULT_DIRECTIONS.map((value) => ({
        value,
        label: t(`keyResult.way.${value}`),
        description: t(`keyResult.wayText.${value}`),
      }))}
      columns={2}
      required
    />
  );
}

/** A band shows its two ends, every other way its start and target: by the form's own radios, without JavaScript. */
const ON_BAND = "hidden group-has-[input[value=maintain]:checked]:grid";
const OFF_BAND = "grid group-has-[input[value=maintain]:checked]:hidden";

/** Typed in the unit in which the metric is shown. No decimal keypad on the phone: it has no minus, and scores need one. */
export function ValueFields({
  field,
  metric,
}: FieldsProps & { metric: MetricOption | null }) {
  const { t } = useTranslation("objective");
  const unitOf = useUnitWords();
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 text-sm font-semibold">
        {t("keyResult.values")}
      </legend>
      <p className="max-w-line text-sm text-ink-2">
        {metric
          ? `${t("keyResult.in", { name: metric.name, unit: unitOf(metric) })} `
          : null}
        <span className="group-has-[input[value=maintain]:checked]:hidden">
          {t("keyResult.valuesHint")}
        </span>
      </p>
      <div className={`gap-5 sm:grid-cols-2 ${OFF_BAND}`}>
        <TextField
          label={t("keyResult.start")}
          {...field("startValue")}
          optional
        />
        <TextField label={t("keyResult.target")} {...field("targetValue")} />
      </div>
      <div className={`gap-5 sm:grid-cols-2 ${ON_BAND}`}>
        <TextField label={t("keyResult.bandLow")} {...field("bandLow")} />
        <TextField label={t("keyResult.bandHigh")} {...field("bandHigh")} />
      </div>
    </fieldset>
  );
}

export function FirmnessFields({ field }: FieldsProps) {
  const { t } = useTranslation("objective");
  const { id, name, defaultValue, error } = field("commitment");
  const options = (["aspirational", "committed"] as const).map((value) => ({
    value,
    label: t(`keyResult.${value}`),
    description: t(`keyResult.${value}Text`),
  }));
  return (
    <>
      <RadioCards
        {...{ id, name, defaultValue, error, options }}
        legend={t("keyResult.commitment")}
        columns={2}
        required
      />
      <fieldset>
        <legend className="mb-2 text-sm font-semibold">
          {t("keyResult.dates")}
        </legend>
        <div className="grid gap-5 sm:grid-cols-2">
          <DateField
            label={t("keyResult.startOn")}
            {...field("startOn")}
            optional
          />
          <DateField
            label={t("keyResult.dueOn")}
            {...field("dueOn")}
            optional
          />
        </div>
      </fieldset>
    </>
  );
}
