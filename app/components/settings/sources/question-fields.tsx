import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { BoundField } from "~/components/form/use-form-fields";
import { TextareaField, TextField } from "~/components/ui/field";
import {
  MAPPED_FIELDS,
  type MappedField,
} from "~/core/import/source/source-mapping";

/** Which question is what, in the tool's own words; what its last message held is offered. */
export function QuestionFields({
  field,
  seen,
}: {
  field: (name: MappedField | "labels") => BoundField;
  seen: readonly string[];
}) {
  const { t } = useTranslation("sources");
  const listId = useId();
  return (
    <fieldset className="grid gap-5 rounded-card border border-line px-4.5 py-4 sm:px-6.5">
      <legend className="px-2 text-sm font-semibold">
        {t("questions.title")}
      </legend>
      <p className="max-w-line text-sm text-ink-2">
        {t(seen.length > 0 ? "questions.seen" : "questions.unseen")}
      </p>
      {MAPPED_FIELDS.map((name) => (
        <TextField
          key={name}
          {...field(name)}
          label={t(`questions.${name}`)}
          hint={
            name === "respondent" ? t("questions.respondentHint") : undefined
          }
          list={listId}
          autoComplete="off"
          maxLength={200}
          optional={name !== "score"}
        />
      ))}
      <TextareaField
        {...field("labels")}
        label={t("questions.labels")}
        hint={t("questions.labelsHint")}
        rows={3}
        maxLength={2_000}
        optional
      />
      <datalist id={listId}>
        {seen.map((known) => (
          <option key={known} value={known}>
            {known}
          </option>
        ))}
      </datalist>
    </fieldset>
  );
}
