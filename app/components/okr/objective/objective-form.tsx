import { Form } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  useFormFields,
  type BoundField,
} from "~/components/form/use-form-fields";
import { Button } from "~/components/ui/button";
import { SelectField, TextareaField, TextField } from "~/components/ui/field";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import {
  MeanwhileNote,
  VersionField,
} from "~/components/history/meanwhile-note";
import { ObjectiveCoach } from "./objective-coach";

export type ObjectiveFormValues = Readonly<
  Record<
    | "statement"
    | "need"
    | "promise"
    | "whyNow"
    | "inOurHands"
    | "nextAction"
    | "teamId"
    | "journeyId",
    string
  >
>;

export interface Places {
  teams: readonly { id: string; name: string }[];
  journeys: readonly { id: string; name: string }[];
}

interface ObjectiveFormProps {
  defaults: ObjectiveFormValues;
  places: Places;
  /** The version the form is opened on, where there is one to change. */
  version?: string;
  /** Made before the form is sent, so that sending it twice makes one objective. */
  id?: string;
  submitLabel: string;
}

export function ObjectiveForm({
  defaults,
  places,
  version,
  id,
  submitLabel,
}: ObjectiveFormProps) {
  const { t } = useTranslation("objective");
  const { form, field, faults } = useFormFields("objective", defaults);
  const means = ["need", "promise", "whyNow", "inOurHands"] as const;
  return (
    <Form method="post" {...form} className="grid max-w-2xl gap-5">
      {id ? <input type="hidden" name="id" value={id} /> : null}
      {version ? <VersionField version={version} /> : null}
      <MeanwhileNote />
      <ErrorSummary faults={faults} />
      <StatementField field={field("statement")} />
      {means.map((name) => (
        <TextareaField
          key={name}
          label={t(`form.${name}`)}
          hint={t(`form.${name}Hint`)}
          {...field(name)}
          maxLength={name === "promise" ? 500 : 2_000}
          optional
        />
      ))}
      <TextField
        label={t("form.nextAction")}
        hint={t("form.nextActionHint")}
        {...field("nextAction")}
        maxLength={500}
        optional
      />
      <PlaceFields field={field} places={places} />
      <div>
        <Button variant="primary">{submitLabel}</Button>
      </div>
    </Form>
  );
}

/** Whose objective it is, and where on the customer's way; nothing to choose from asks nothing. */
function PlaceFields({
  field,
  places,
}: {
  field: (name: "teamId" | "journeyId") => BoundField;
  places: Places;
}) {
  const { t } = useTranslation("objective");
  const kinds = [
    ["teamId", places.teams],
    ["journeyId", places.journeys],
  ] as const;
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {kinds.map(([name, options]) =>
        options.length === 0 ? null : (
          <SelectField
            key={name}
            label={t(`form.${name}`)}
            {...field(name)}
            placeholder={t("form.noPlace")}
            options={options.map((option) => ({
              value: option.id,
              label: option.name,
            }))}
            optional
          />
        ),
      )}
    </div>
  );
}

function StatementField({ field }: { field: BoundField }) {
  const { t } = useTranslation("objective");
  const [statement, setStatement] = useState(field.defaultValue ?? "");
  return (
    <div className="grid gap-2">
      <TextareaField
        label={t("form.statement")}
        hint={t("form.statementHint")}
        {...field}
        onInput={(event) => setStatement(event.currentTarget.value)}
        voice
        required
        maxLength={240}
      />
      <ObjectiveCoach statement={statement} />
    </div>
  );
}
