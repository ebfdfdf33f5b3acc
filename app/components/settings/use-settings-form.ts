import { useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useAnswer, type FormAnswer } from "~/components/form/use-answer";
import { useFieldFaults } from "~/components/form/use-field-faults";
import type { BoundField } from "~/components/form/use-form-fields";
import type { FormFault } from "~/components/ui/form/error-summary";

/** Faults that only the settings know; the others are those of every form. */
const OWN_FAULTS = ["taken", "stale", "sameDay"] as const;

type Typed = string | readonly string[];

/**
 * Joins a form of the settings to what its action answered. What was typed comes back whole, also where several boxes
 * share a name.
 */
export function useSettingsForm<Name extends string>(
  formId: string,
  defaults: Readonly<Record<Name, Typed>>,
) {
  const { t } = useTranslation("settings");
  const answer = useActionData<FormAnswer | undefined>();
  const ofEveryForm = useFieldFaults();
  const answered = answer && "status" in answer ? answer : undefined;
  const { idOf, sent, keysOf, faultKeys } = useAnswer(formId, answered);
  const sentences = (keys: readonly string[] | undefined) =>
    (keys ?? []).flatMap((key) => {
      const own = OWN_FAULTS.find((name) => name === key);
      return own ? [t(`fault.${own}`)] : ofEveryForm([key]);
    });
  const typed = (name: Name): unknown => sent(name) ?? defaults[name];

  function field(name: Name): BoundField {
    const error = sentences(keysOf(name));
    const defaultValue = String(typed(name) ?? "");
    return { id: idOf(name), name, defaultValue, error };
  }

  /** The values of boxes that share a name, as checked before. */
  function checked(name: Name): string[] {
    const value = answered ? sent(name) : defaults[name];
    return Array.isArray(value) ? value.map(String) : value ? [`${value}`] : [];
  }

  const faults: FormFault[] = faultKeys.flatMap(({ name, key }) =>
    sentences([key]).map((message) => ({
      fieldId: name ? idOf(name) : undefined,
      message,
    })),
  );
  return {
    form: { id: formId, noValidate: true },
    field,
    checked,
    faults,
  };
}
