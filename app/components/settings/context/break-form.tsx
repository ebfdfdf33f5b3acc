import { useTranslation } from "react-i18next";
import { DateField, SelectField, TextField } from "~/components/ui/field";
import { SettingsForm } from "../settings-form";
import { useSettingsForm } from "../use-settings-form";

interface BreakFormProps {
  metrics: readonly { id: string; name: string }[];
  metricId: string;
  hidden: Readonly<Record<string, string>>;
}

export function BreakForm({ metrics, metricId, hidden }: BreakFormProps) {
  const { t } = useTranslation("settings");
  const { form, field, faults } = useSettingsForm("series-break", {
    metricId,
    breakOn: "",
    reason: "",
  });
  return (
    <SettingsForm
      {...{ form, faults, hidden }}
      submitLabel={t("breaks.create")}
    >
      <SelectField
        {...field("metricId")}
        label={t("breaks.metric")}
        placeholder={t("context.choose")}
        options={metrics.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <DateField
        {...field("breakOn")}
        label={t("breaks.breakOn")}
        hint={t("breaks.breakOnHint")}
        required
      />
      <TextField
        {...field("reason")}
        label={t("breaks.reason")}
        hint={t("breaks.reasonHint")}
        maxLength={240}
        required
      />
    </SettingsForm>
  );
}
