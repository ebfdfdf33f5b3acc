import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useFormFields } from "~/components/form/use-form-fields";
import {
  MeanwhileNote,
  VersionField,
} from "~/components/history/meanwhile-note";
import { Button } from "~/components/ui/button";
import { SelectField, TextareaField, TextField } from "~/components/ui/field";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import { METRIC_LEVELS } from "~/core/metric/levels";
import { METRIC_KINDS } from "~/core/metric/metric-kind";
import { GRANULARITIES } from "~/core/time/period";
import type { MetricField, MetricFormValues } from "./form/metric-field";
import { MoreFields } from "./form/more-fields";
import { PurposeFields } from "./form/purpose-fields";

interface Named {
  id: string;
  name: string;
}

export interface MetricChoices {
  /** Metrics it may explain. */
  parents: readonly Named[];
  people: readonly Named[];
  journeys: readonly (Named & { moments: readonly Named[] })[];
}

interface MetricFormProps {
  defaults: MetricFormValues;
  choices: MetricChoices;
  /** Made before the form is sent, so that sending it twice makes one metric. */
  id?: string;
  /** The version the form is opened on, where there is one to change. */
  version?: string;
  submitLabel: string;
}

export function MetricForm({
  defaults,
  choices,
  id,
  version,
  submitLabel,
}: MetricFormProps) {
  const { parents } = choices;
  const { t } = useTranslation("metric");
  const { form, field, faults } = useFormFields("metric", defaults);
  const kinds = METRIC_KINDS.map((value) => ({
    value,
    label: t(`kind.${value}`),
  }));
  const levels = METRIC_LEVELS.map((value) => ({
    value,
    label: t(`level.${value}`),
  }));
  const granularities = GRANULARITIES.map((value) => ({
    value,
    label: t(`granularity.${value}`),
  }));
  const directions = [
    { value: "up", label: t("field.up") },
    { value: "down", label: t("field.down") },
  ];
  return (
    <Form method="post" {...form} className="grid max-w-2xl gap-5">
      {id ? <input type="hidden" name="id" value={id} /> : null}
      {version ? <VersionField version={version} /> : null}
      <MeanwhileNote />
      <ErrorSummary faults={faults} />
      <TextField
        label={t("field.name")}
        {...field("name")}
        required
        maxLength={120}
      />
      <SelectField
        label={t("field.kind")}
        hint={t("field.kindHint")}
        {...field("kind")}
        options={kinds}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          label={t("field.level")}
          {...field("level")}
          options={levels}
        />
        <SelectField
          label={t("field.parent")}
          {...field("parentId")}
          placeholder={t("field.noParent")}
          options={parents.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          label={t("field.direction")}
          {...field("direction")}
          options={directions}
        />
        <SelectField
          label={t("field.granularity")}
          {...field("granularity")}
          options={granularities}
        />
      </div>
      <TextField
        label={t("field.threshold")}
        hint={t("field.thresholdHint")}
        {...field("practicalThreshold")}
        inputMode="decimal"
        required
      />
      <TextareaField
        label={t("field.description")}
        {...field("description")}
        optional
      />
      <PlaceFields field={field} choices={choices} />
      <MoreFields field={field} />
      <PurposeFields field={field} />
      <div>
        <Button variant="primary">{submitLabel}</Button>
      </div>
    </Form>
  );
}

/** Who answers for it, and where on the customer's way it is read. */
function PlaceFields({
  field,
  choices: { people, journeys },
}: {
  field: MetricField;
  choices: MetricChoices;
}) {
  const { t } = useTranslation("metric");
  const places = journeys.flatMap((journey) => [
    { value: journey.id, label: journey.name },
    ...journey.moments.map((moment) => ({
      value: `moment:${moment.id}`,
      label: `${journey.name} › ${moment.name}`,
    })),
  ]);
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <SelectField
        label={t("field.owner")}
        {...field("ownerId")}
        placeholder={t("field.noOwner")}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {places.length > 0 ? (
        <SelectField
          label={t("field.place")}
          {...field("place")}
          placeholder={t("field.noPlace")}
          options={places}
        />
      ) : null}
    </div>
  );
}
