import { useTranslation } from "react-i18next";
import { PersonSelect } from "~/components/settings/person-select";
import { SettingsForm } from "~/components/settings/settings-form";
import { useSettingsForm } from "~/components/settings/use-settings-form";
import { TextField } from "~/components/ui/field";

interface Named {
  id: string;
  name: string;
}

interface JourneyFormProps {
  journey: { name: string; owner: Named | null };
  people: readonly Named[];
  hidden: Readonly<Record<string, string>>;
  submitLabel: string;
}

export function JourneyForm(props: JourneyFormProps) {
  const { journey, people, hidden, submitLabel } = props;
  const { t } = useTranslation("settings");
  const { form, field, faults } = useSettingsForm("journey", {
    name: journey.name,
    ownerId: journey.owner?.id ?? "",
  });
  return (
    <SettingsForm {...{ form, faults, hidden, submitLabel }}>
      <TextField
        {...field("name")}
        label={t("journeys.name")}
        hint={t("journeys.nameHint")}
        maxLength={80}
        required
      />
      <PersonSelect
        field={field("ownerId")}
        label={t("journeys.owner")}
        nobody={t("journeys.nobody")}
        people={people}
      />
    </SettingsForm>
  );
}
