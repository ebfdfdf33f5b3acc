import { useTranslation } from "react-i18next";
import { SelectField, TextField } from "~/components/ui/field";
import { SITE_KINDS } from "~/core/identity/organization/site-kind";
import { SettingsForm } from "../settings-form";
import { useSettingsForm } from "../use-settings-form";

interface SiteFormProps {
  site: { name: string; kind: string; region: string };
  hidden: Readonly<Record<string, string>>;
  submitLabel: string;
}

export function SiteForm({ site, hidden, submitLabel }: SiteFormProps) {
  const { t } = useTranslation("settings");
  const { name, kind, region } = site;
  const { form, field, faults } = useSettingsForm("site", {
    name,
    kind,
    region,
  });
  return (
    <SettingsForm {...{ form, faults, hidden, submitLabel }}>
      <TextField
        {...field("name")}
        label={t("sites.name")}
        hint={t("sites.nameHint")}
        maxLength={120}
        required
      />
      <SelectField
        {...field("kind")}
        label={t("sites.kind")}
        options={SITE_KINDS.map((value) => ({
          value,
          label: t(`siteKind.${value}`),
        }))}
        required
      />
      <TextField
        {...field("region")}
        label={t("sites.region")}
        hint={t("sites.regionHint")}
        maxLength={80}
        optional
      />
    </SettingsForm>
  );
}
