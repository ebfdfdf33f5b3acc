import { useTranslation } from "react-i18next";
import { SelectField, TextField } from "~/components/ui/field";
import { PersonSelect } from "../person-select";
import { SettingsForm } from "../settings-form";
import { useSettingsForm } from "../use-settings-form";
import { EnvelopeFields } from "./envelope-fields";
import { MembersField } from "./members-field";
import type { ShownTeam } from "./shown-team";

interface Named {
  id: string;
  name: string;
}

interface TeamFormProps {
  team: Omit<ShownTeam, "id" | "archived">;
  people: readonly Named[];
  sites: readonly Named[];
  currency: string;
  hidden: Readonly<Record<string, string>>;
  submitLabel: string;
}

const typed = (value: number | null) => (value === null ? "" : `${value}`);

function toDefaults({
  name,
  site,
  approver,
  members,
  envelope,
}: TeamFormProps["team"]) {
  const { caps, allowsIrreversible } = envelope;
  return {
    name,
    siteId: site?.id ?? "",
    approverId: approver?.id ?? "",
    memberIds: members.map(({ id }) => id),
    money: typed(caps.money),
    hours: typed(caps.hours),
    customers: typed(caps.customers),
    days: typed(caps.days),
    allowsIrreversible: allowsIrreversible ? "on" : "",
  };
}

export function TeamForm(props: TeamFormProps) {
  const { team, people, sites, currency, hidden, submitLabel } = props;
  const { t } = useTranslation("settings");
  const { form, field, checked, faults } = useSettingsForm(
    "team",
    toDefaults(team),
  );
  return (
    <SettingsForm {...{ form, faults, hidden, submitLabel }}>
      <TextField
        {...field("name")}
        label={t("teams.name")}
        hint={t("teams.nameHint")}
        maxLength={80}
        required
      />
      <SelectField
        {...field("siteId")}
        label={t("teams.site")}
        placeholder={t("teams.noSite")}
        options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
      <MembersField
        field={field("memberIds")}
        checked={checked("memberIds")}
        people={people}
      />
      <EnvelopeFields
        field={field}
        currency={currency}
        allowsIrreversible={checked("allowsIrreversible").includes("on")}
      />
      <PersonSelect
        field={field("approverId")}
        label={t("teams.approver")}
        hint={t("teams.approverHint")}
        nobody={t("teams.anyManager")}
        people={people}
      />
    </SettingsForm>
  );
}
