import { useTranslation } from "react-i18next";
import type { BoundField } from "~/components/form/use-form-fields";
import { TextField } from "~/components/ui/field";
import { RadioCards } from "~/components/ui/form/choice-fields";
import { KEY_RESULT_KINDS } from "~/core/okr/source/key-result-kind";
import type { KeyResultFormValues } from "../../words/key-result-values";

/** What a kind does not need is out of sight: by the form's own radios, without JavaScript. */
export const UNCOUNTED =
  "group-has-[input[value=action]:checked]/form:hidden group-has-[input[value=learning]:checked]/form:hidden";
export const RESULT_ONLY = `${UNCOUNTED} group-has-[input[value=baseline]:checked]/form:hidden`;
const COUNTED =
  "hidden group-has-[input[value=action]:checked]/form:block group-has-[input[value=learning]:checked]/form:block";

interface KindFieldsProps {
  field: (name: keyof KeyResultFormValues) => BoundField;
}

export function KindField({ field }: KindFieldsProps) {
  const { t } = useTranslation("objective");
  const { id, name, defaultValue, error } = field("kind");
  return (
    <RadioCards
      {...{ id, name, defaultValue, error }}
      legend={t("keyResult.kind")}
      options={KEY_RESULT_KINDS.map((value) => ({
        value,
        label: t(`keyResult.kindOf.${value}`),
        description: t(`keyResult.kindText.${value}`),
      }))}
      columns={2}
      required
    />
  );
}

/** How many tests; Essai counts them. */
export function CountField({ field }: KindFieldsProps) {
  const { t } = useTranslation("objective");
  return (
    <div className={`max-w-xs ${COUNTED}`}>
      <TextField
        {...field("count")}
        label={t("keyResult.count")}
        hint={t("keyResult.countHint")}
        inputMode="numeric"
      />
    </div>
  );
}
