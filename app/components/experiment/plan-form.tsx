import { Form, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import {
  useFormFields,
  type BoundField,
} from "~/components/form/use-form-fields";
import { Button } from "~/components/ui/button";
import {
  SelectField,
  TextareaField,
  TextField,
  type Choice,
} from "~/components/ui/field";
import { CheckboxField, RadioCards } from "~/components/ui/form/choice-fields";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import { PlanSection } from "./plan-section";
import { SiteChoice } from "./site-choice";

/** Every field as its control holds it; a ticked box is "on". */
export type PlanValues = Readonly<
  Record<
    | "title"
    | "customerBenefit"
    | "objectiveId"
    | "belief"
    | "meansWho"
    | "meansKnow"
    | "meansNetwork"
    | "meansHave"
    | "lossMoney"
    | "lossHours"
    | "lossCustomers"
    | "lossDays"
    | "worstMove"
    | "reversible"
    | "ethicsChecked"
    | "pickedBecauseWorst"
    | "design"
    | "metricId"
    | "direction"
    | "minimumEffect"
    | "actingDays"
    | "measuringDays"
    | "lagDays",
    string | number
  >
>;

type FieldOf = (name: keyof PlanValues) => BoundField;

interface PlanFormProps {
  defaults: PlanValues;
  metrics: readonly Choice[];
  objectives: readonly Choice[];
  sites: readonly Choice[];
  treatedSiteIds: readonly string[];
}

/** The whole plan on one page, in the order of the method: idea, means, loss, effect, place. */
export function PlanForm({
  defaults,
  metrics,
  objectives,
  sites,
  treatedSiteIds,
}: PlanFormProps) {
  const { t } = useTranslation("experiment");
  const { state } = useNavigation();
  const { form, field, faults } = useFormFields("plan", defaults);
  return (
    <Form method="post" {...form} className="grid max-w-2xl gap-8">
      <ErrorSummary faults={faults} />
      <IdeaSection field={field} objectives={objectives} />
      <MeansSection field={field} />
      <LossSection field={field} />
      <EffectSection field={field} metrics={metrics} />
      <PlanSection title={t("plan.sites")} lead={t("plan.sitesLead")}>
        <SiteChoice sites={sites} chosen={treatedSiteIds} />
        <BoxField
          field={field}
          name="pickedBecauseWorst"
          hint={t("plan.pickedHint")}
        />
      </PlanSection>
      <BoxField field={field} name="ethicsChecked" />
      <div>
        <Button variant="primary" disabled={state === "submitting"}>
          {t("plan.save")}
        </Button>
      </div>
    </Form>
  );
}

const BOX_LABEL = {
  reversible: "plan.reversible",
  ethicsChecked: "plan.ethics",
  pickedBecauseWorst: "plan.pickedBecauseWorst",
} as const;

function BoxField({
  field,
  name,
  hint,
}: {
  field: FieldOf;
  name: keyof typeof BOX_LABEL;
  hint?: string;
}) {
  const { t } = useTranslation("experiment");
  const { defaultValue, ...bound } = field(name);
  return (
    <CheckboxField
      label={t(BOX_LABEL[name])}
      hint={hint}
      {...bound}
      defaultChecked={defaultValue === "on"}
    />
  );
}

function IdeaSection({
  field,
  objectives,
}: {
  field: FieldOf;
  objectives: readonly Choice[];
}) {
  const { t } = useTranslation("experiment");
  return (
    <PlanSection title={t("plan.idea")}>
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
      <SelectField
        label={t("note.objective")}
        {...field("objectiveId")}
        placeholder={t("note.noObjective")}
        options={objectives}
      />
      <TextareaField
        label={t("note.belief")}
        {...field("belief")}
        optional
        rows={2}
      />
    </PlanSection>
  );
}

function MeansSection({ field }: { field: FieldOf }) {
  const { t } = useTranslation("experiment");
  return (
    <PlanSection title={t("plan.means")}>
      <div className="grid gap-5 sm:grid-cols-2">
        {(["meansWho", "meansKnow", "meansNetwork", "meansHave"] as const).map(
          (name) => (
            <TextareaField
              key={name}
              label={t(`plan.${name}`)}
              {...field(name)}
              optional
              rows={2}
            />
          ),
        )}
      </div>
    </PlanSection>
  );
}

function LossSection({ field }: { field: FieldOf }) {
  const { t } = useTranslation("experiment");
  return (
    <PlanSection title={t("plan.loss")} lead={t("plan.lossLead")}>
      <div className="grid grid-cols-2 gap-5 sm:grid-cols-4">
        {(["lossMoney", "lossHours", "lossCustomers", "lossDays"] as const).map(
          (name) => (
            <TextField
              key={name}
              label={t(`plan.${name}`)}
              {...field(name)}
              inputMode="decimal"
            />
          ),
        )}
      </div>
      <TextField
        label={t("plan.worstMove")}
        {...field("worstMove")}
        inputMode="decimal"
        optional
      />
      <BoxField field={field} name="reversible" />
    </PlanSection>
  );
}

function EffectSection({
  field,
  metrics,
}: {
  field: FieldOf;
  metrics: readonly Choice[];
}) {
  const { t } = useTranslation("experiment");
  const ways = [
    { value: "up", label: t("plan.up") },
    { value: "down", label: t("plan.down") },
  ];
  const designs = (["before-after", "interrupted-time-series"] as const).map(
    (value) => ({
      value,
      label: t(`plan.${value}`),
      description: t(`plan.${value}-text`),
    }),
  );
  const { defaultValue: design, ...designField } = field("design");
  return (
    <PlanSection title={t("plan.effect")} lead={t("plan.effectLead")}>
      <SelectField
        label={t("plan.metric")}
        {...field("metricId")}
        placeholder={t("plan.noMetric")}
        options={metrics}
      />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <SelectField
          label={t("plan.direction")}
          {...field("direction")}
          options={ways}
        />
        <TextField
          label={t("plan.minimumEffect")}
          hint={t("plan.minimumEffectHint")}
          {...field("minimumEffect")}
          inputMode="decimal"
        />
      </div>
      <div className="grid items-end gap-5 sm:grid-cols-3">
        {(["actingDays", "measuringDays", "lagDays"] as const).map((name) => (
          <TextField
            key={name}
            label={t(`plan.${name}`)}
            {...field(name)}
            inputMode="numeric"
            required
          />
        ))}
      </div>
      <RadioCards
        legend={t("plan.design")}
        {...designField}
        defaultValue={design}
        options={designs}
        columns={2}
      />
    </PlanSection>
  );
}
