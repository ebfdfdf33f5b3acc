import { useTranslation } from "react-i18next";
import { SelectField, TextareaField } from "~/components/ui/field";
import { CONTROL, FieldFrame } from "~/components/ui/form/field-frame";
import { INTENTS } from "~/core/experiment/plan/intent";
import { CHANNEL_KINDS } from "~/core/identity/organization/channel-kind";
import { PlanSection, type FieldOf } from "./plan-section";

interface Named {
  id: string;
  name: string;
}

interface NeedSectionProps {
  field: FieldOf;
  objectives: readonly { id: string; statement: string }[];
  teams: readonly Named[];
  journeys: readonly { name: string; moments: readonly Named[] }[];
}

const asChoices = (rows: readonly Named[]) =>
  rows.map(({ id, name }) => ({ value: id, label: name }));

/** The customer's need and what we believe of it; where in their journey it belongs, and who tries. */
export function NeedSection(props: NeedSectionProps) {
  const { t } = useTranslation("plan");
  const { field } = props;
  return (
    <PlanSection name="need" title={t("need.title")}>
      <TextareaField
        voice
        label={t("note.name")}
        {...field("title")}
        required
        maxLength={160}
        rows={2}
      />
      <TextareaField
        label={t("note.benefit")}
        {...field("customerBenefit")}
        required
        maxLength={500}
        rows={2}
      />
      <TextareaField
        label={t("need.belief")}
        hint={t("need.beliefHint")}
        {...field("belief")}
        optional
        rows={2}
        maxLength={1000}
      />
      <SelectField
        label={t("need.objective")}
        {...field("objectiveId")}
        placeholder={t("need.noObjective")}
        options={props.objectives.map(({ id, statement }) => ({
          value: id,
          label: statement,
        }))}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          label={t("need.team")}
          {...field("teamId")}
          placeholder={t("need.noTeam")}
          options={asChoices(props.teams)}
        />
        <MomentField {...props} />
        <SelectField
          label={t("need.intent")}
          {...field("intent")}
          placeholder={t("need.noIntent")}
          options={INTENTS.map((value) => ({
            value,
            label: t(`need.intents.${value}`),
          }))}
        />
        <SelectField
          label={t("need.channel")}
          {...field("channelKind")}
          placeholder={t("need.noChannel")}
          options={CHANNEL_KINDS.map((value) => ({
            value,
            label: t(`need.channels.${value}`),
          }))}
        />
      </div>
    </PlanSection>
  );
}

/** Moments under the name of their journey. */
function MomentField({ field, journeys }: NeedSectionProps) {
  const { t } = useTranslation("plan");
  const { error, ...bound } = field("momentId");
  if (journeys.every(({ moments }) => moments.length === 0)) return null;
  return (
    <FieldFrame id={bound.id} label={t("need.moment")} errors={error}>
      <select {...bound} className={`${CONTROL} pr-8`}>
        <option value="">{t("need.noMoment")}</option>
        {journeys.map(({ name, moments }) =>
          moments.length === 0 ? null : (
            <optgroup key={name} label={name}>
              {moments.map((moment) => (
                <option key={moment.id} value={moment.id}>
                  {moment.name}
                </option>
              ))}
            </optgroup>
          ),
        )}
      </select>
    </FieldFrame>
  );
}
