import { useTranslation } from "react-i18next";
import { DateField, SelectField } from "~/components/ui/field";
import { RadioCards } from "~/components/ui/form/choice-fields";
import { dayInName } from "~/core/import/day-in-name";
import type { DateFormat } from "~/core/time/parse-date";
import { GRANULARITIES } from "~/core/time/period";
import { useDraftField } from "./draft-context";

/** Every format there is, in the order they are offered; the names are the catalogue's, where "." and ":" part keys. */
const DATE_FORMAT_NAMES = {
  "yyyy-MM-dd": "isoDay",
  "iso-datetime": "isoTime",
  "dd/MM/yyyy": "dayFirst",
  "dd/MM/yyyy HH:mm": "dayFirstTime",
  "MM/dd/yyyy": "monthFirst",
  "MM/dd/yyyy HH:mm": "monthFirstTime",
  "dd.MM.yyyy": "dotted",
  "yyyy/MM/dd": "slashedIso",
  "EEE MMM dd yyyy": "written",
  "yyyy-MM": "yearMonth",
  "yyyy-M": "yearMonthShort",
  "MM/yyyy": "monthYear",
  "MMM yyyy": "monthWords",
  "epoch-seconds": "epoch",
} as const satisfies Record<DateFormat, string>;

/** What a row is, and how its dates and numbers are written. */
export function LayoutFields({ fileName }: { fileName: string }) {
  const { t } = useTranslation("import");
  const { t: metricWords } = useTranslation("metric");
  const field = useDraftField();
  const grain = field("grain");
  const fixedDay = field("fixedDay");
  const isFromName =
    fixedDay.defaultValue !== "" &&
    fixedDay.defaultValue === dayInName(fileName);
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
          options={Object.entries(DATE_FORMAT_NAMES).map(([value, name]) => ({
            value,
            label: t(`dateFormat.${name}`),
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
        <DateField
          label={t("layout.fixedDay")}
          hint={isFromName ? t("layout.dayFromName") : undefined}
          {...fixedDay}
        />
      </div>
    </section>
  );
}
