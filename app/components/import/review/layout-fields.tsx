import { useTranslation } from "react-i18next";
import { DateField, SelectField } from "~/components/ui/field";
import { RadioCards } from "~/components/ui/form/choice-fields";
import { GRANULARITIES } from "~/core/time/period";
import { useDraftField } from "./draft-context";

/** In the order they are offered; the keys are the catalogue's, where "." and ":" part keys. */
const DATE_FORMATS = [
  ["yyyy-MM-dd", "isoDay"],
  ["iso-datetime", "isoTime"],
  ["dd/MM/yyyy", "dayFirst"],
  ["dd/MM/yyyy HH:mm", "dayFirstTime"],
  ["MM/dd/yyyy", "monthFirst"],
  ["MM/dd/yyyy HH:mm", "monthFirstTime"],
  ["dd.MM.yyyy", "dotted"],
  ["yyyy/MM/dd", "slashedIso"],
  ["EEE MMM dd yyyy", "written"],
  ["yyyy-MM", "yearMonth"],
  ["yyyy-M", "yearMonthShort"],
  ["epoch-seconds", "epoch"],
] as const;

/** What a row is, and how its dates and numbers are written. */
export function LayoutFields() {
  const { t } = useTranslation("import");
  const { t: metricWords } = useTranslation("metric");
  const field = useDraftField();
  const grain = field("grain");
  return (
    <section aria-labelledby="layout" className="grid gap-4">
      <h2 id="layout">{t("layout.title")}</h2>
      <RadioCards
        {...grain}
        legend={t("layout.grain")}
        columns={2}
        options={(["responses", "series"] as const).map((value) => ({
          value,
          label: t(`layout.${value}`),
          description: t(`layout.${value}Hint`),
        }))}
      />
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <SelectField
          label={t("layout.dateFormat")}
          {...field("dateFormat")}
          placeholder={t("layout.chooseDate")}
          options={DATE_FORMATS.map(([value, key]) => ({
            value,
            label: t(`dateFormat.${key}`),
          }))}
        />
        <SelectField
          label={t("layout.decimal")}
          {...field("decimal")}
          options={(["point", "comma"] as const).map((value) => ({
            value,
            label: t(`layout.${value}`),
          }))}
        />
        <div className="group-has-[[value=responses]:checked]/form:hidden">
          <SelectField
            label={t("layout.granularity")}
            {...field("granularity")}
            options={GRANULARITIES.map((value) => ({
              value,
              label: metricWords(`granularity.${value}`),
            }))}
          />
        </div>
        <DateField label={t("layout.fixedDay")} {...field("fixedDay")} />
      </div>
    </section>
  );
}
