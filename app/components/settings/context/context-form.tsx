import { useTranslation } from "react-i18next";
import { DateField, SelectField, TextField } from "~/components/ui/field";
import { CONTEXT_KINDS } from "~/core/identity/organization/context-kind";
import { SettingsForm } from "../settings-form";
import { useSettingsForm } from "../use-settings-form";

interface Named {
  id: string;
  name: string;
}

export interface ContextFormValues {
  kind: string;
  title: string;
  startsOn: string;
  endsOn: string;
  siteId: string;
  metricId: string;
}

interface ContextFormProps {
  event: ContextFormValues;
  sites: readonly Named[];
  metrics: readonly Named[];
  hidden: Readonly<Record<string, string>>;
  submitLabel: string;
}

const toOptions = (rows: readonly Named[]) =>
  rows.map(({ id, name }) => ({ value: id, label: name }));

export function ContextForm(props: ContextFormProps) {
  const { event, sites, metrics, hidden, submitLabel } = props;
  const { t } = useTranslation("settings");
  const { form, field, faults } = useSettingsForm("context-event", {
    ...event,
  });
  return (
    <SettingsForm {...{ form, faults, hidden, submitLabel }}>
      <TextField
        {...field("title")}
        label={t("context.what")}
        hint={t("context.whatHint")}
        maxLength={120}
        required
      />
      <SelectField
        {...field("kind")}
        label={t("context.kind")}
        placeholder={t("context.choose")}
        options={CONTEXT_KINDS.map((value) => ({
          value,
          label: t(`contextKind.${value}`),
        }))}
        required
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <DateField
          {...field("startsOn")}
          label={t("context.startsOn")}
          required
        />
        <DateField {...field("endsOn")} label={t("context.endsOn")} optional />
      </div>
      <SelectField
        {...field("siteId")}
        label={t("context.site")}
        placeholder={t("context.allSites")}
        options={toOptions(sites)}
      />
      <SelectField
        {...field("metricId")}
        label={t("context.metric")}
        placeholder={t("context.allMetrics")}
        options={toOptions(metrics)}
      />
    </SettingsForm>
  );
}
