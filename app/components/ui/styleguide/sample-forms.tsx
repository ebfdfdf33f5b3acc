import { useId } from "react";
import { DateField, NumberField, SelectField, TextareaField } from "../field";
import { CheckboxField, RadioCards } from "../form/choice-fields";
import { ErrorSummary } from "../form/error-summary";
import type { SampleWords } from "./sample-words";

/** Every kind of field, one of them at fault. */
export function SampleForms({ words }: { words: SampleWords }) {
  const way = useId();
  return (
    <div className="grid max-w-line gap-5">
      <ErrorSummary faults={[{ message: words.fieldHoursFault }]} />
      <TextareaField
        voice
        label={words.fieldNeed}
        hint={words.fieldNeedHint}
        defaultValue={words.trail[1]}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <NumberField
          label={words.fieldHours}
          error={words.fieldHoursFault}
          unit="h"
          defaultValue={0}
        />
        <DateField label={words.fieldDay} optional defaultValue="2026-03-03" />
      </div>
      <SelectField
        label={words.fieldSite}
        placeholder={words.choose}
        options={words.sites.map((label) => ({ value: label, label }))}
      />
      <RadioCards
        legend={words.way}
        name={way}
        columns={3}
        defaultValue={words.ways[0]?.[0]}
        options={words.ways.map(([value, description]) => ({
          value,
          label: value,
          description,
        }))}
      />
      <CheckboxField label={words.fieldEthics} defaultChecked />
    </div>
  );
}
