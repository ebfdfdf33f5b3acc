import { useTranslation } from "react-i18next";
import { PersonSelect } from "~/components/settings/person-select";
import { SettingsForm } from "~/components/settings/settings-form";
import { useSettingsForm } from "~/components/settings/use-settings-form";
import { SelectField, TextField } from "~/components/ui/field";
import { RadioCards } from "~/components/ui/form/choice-fields";
import {
  CHANNEL_KINDS,
  type ChannelKind,
} from "~/core/identity/organization/channel-kind";
import { STAKES } from "~/core/identity/organization/stakes";

interface Named {
  id: string;
  name: string;
}

interface MomentFormProps {
  moment: {
    name: string;
    stakes: number;
    channelKind: ChannelKind | "";
    owner: Named | null;
  };
  people: readonly Named[];
  hidden: Readonly<Record<string, string>>;
  submitLabel: string;
}

export function MomentForm(props: MomentFormProps) {
  const { moment, people, hidden, submitLabel } = props;
  const { t } = useTranslation("settings");
  const { form, field, faults } = useSettingsForm("moment", {
    name: moment.name,
    stakes: `${moment.stakes}`,
    channelKind: moment.channelKind,
    ownerId: moment.owner?.id ?? "",
  });
  return (
    <SettingsForm {...{ form, faults, hidden, submitLabel }}>
      <TextField
        {...field("name")}
        label={t("moments.name")}
        hint={t("moments.nameHint")}
        maxLength={80}
        required
      />
      <SelectField
        {...field("stakes")}
        label={t("moments.stakes")}
        hint={t("moments.stakesHint")}
        options={STAKES.map((step) => ({
          value: `${step}`,
          label: t(`moments.stakes${step}`),
        }))}
        required
      />
      <RadioCards
        {...field("channelKind")}
        legend={t("moments.channelKind")}
        options={CHANNEL_KINDS.map((value) => ({
          value,
          label: t(`channelKind.${value}`),
          description: t(`channelKindHint.${value}`),
        }))}
        columns={3}
        required
      />
      <PersonSelect
        field={field("ownerId")}
        label={t("moments.owner")}
        hint={t("moments.ownerHint")}
        nobody={t("journeys.nobody")}
        people={people}
      />
    </SettingsForm>
  );
}
