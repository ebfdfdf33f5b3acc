import { useTranslation } from "react-i18next";
import { NumberField, SelectField, TextField } from "~/components/ui/field";
import { SettingsForm } from "../settings-form";
import { useSettingsForm } from "../use-settings-form";

interface OrganizationFormProps {
  settings: {
    name: string;
    locale: string;
    timeZone: string;
    currency: string;
    hourValue: number | null;
  };
  timeZones: readonly string[];
  currencies: readonly { code: string; name: string }[];
  version: string;
}

export function OrganizationForm(props: OrganizationFormProps) {
  const { settings, timeZones, currencies, version } = props;
  const { t } = useTranslation("settings");
  const { t: word } = useTranslation("form");
  const { form, field, faults } = useSettingsForm("organization", {
    ...settings,
    hourValue: settings.hourValue === null ? "" : `${settings.hourValue}`,
  });
  return (
    <SettingsForm
      form={form}
      faults={faults}
      hidden={{ version }}
      submitLabel={word("save")}
    >
      <TextField
        {...field("name")}
        label={t("organization.name")}
        hint={t("organization.nameHint")}
        maxLength={80}
        required
      />
      <SelectField
        {...field("locale")}
        label={t("organization.locale")}
        hint={t("organization.localeHint")}
        options={[
          { value: "fr", label: t("organization.fr") },
          { value: "en", label: t("organization.en") },
        ]}
        required
      />
      <SelectField
        {...field("timeZone")}
        label={t("organization.timeZone")}
        hint={t("organization.timeZoneHint")}
        options={timeZones.map((value) => ({
          value,
          label: value.replaceAll("_", " "),
        }))}
        required
      />
      <SelectField
        {...field("currency")}
        label={t("organization.currency")}
        hint={t("organization.currencyHint")}
        options={currencies.map(({ code, name }) => ({
          value: code,
          label: `${code} · ${name}`,
        }))}
        required
      />
      <NumberField
        {...field("hourValue")}
        label={t("organization.hourValue")}
        hint={t("organization.hourValueHint")}
        unit={t("organization.perHour", { currency: settings.currency })}
        min={0}
        optional
      />
    </SettingsForm>
  );
}
