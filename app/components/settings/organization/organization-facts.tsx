import { useTranslation } from "react-i18next";
import { useFormat } from "~/i18n/use-format";
import { FactList } from "../fact-list";

interface OrganizationFactsProps {
  settings: {
    name: string;
    locale: string;
    timeZone: string;
    currency: string;
    hourValue: number | null;
  };
}

export function OrganizationFacts({ settings }: OrganizationFactsProps) {
  const { t } = useTranslation("settings");
  const format = useFormat();
  const { name, locale, timeZone, currency, hourValue } = settings;
  return (
    <FactList
      facts={[
        { label: t("organization.name"), value: name },
        {
          label: t("organization.locale"),
          value: t(locale === "fr" ? "organization.fr" : "organization.en"),
        },
        {
          label: t("organization.timeZone"),
          value: timeZone.replaceAll("_", " "),
        },
        { label: t("organization.currency"), value: currency },
        {
          label: t("organization.hourValue"),
          value:
            hourValue === null
              ? t("organization.notSaid")
              : format.money(hourValue, currency),
        },
      ]}
    />
  );
}
