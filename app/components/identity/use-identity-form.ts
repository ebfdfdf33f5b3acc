import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useAnswer, type FormAnswer } from "~/components/form/use-answer";
import type { FormFault } from "~/components/ui/form/error-summary";

type FieldName<Shape> = Extract<keyof Shape, string>;

/** What one control needs: its name and id, what was typed, and its faults in words. */
export interface FieldState {
  name: string;
  id: string;
  defaultValue: string | undefined;
  error: string[];
}

/**
 * Joins a form to its action's answer. Fault messages are keys of the `identity` catalogue; the browser validates
 * natively, and the server's schema says the rest.
 */
export function useIdentityForm<Shape extends Record<string, string>>(
  lastResult: FormAnswer | undefined,
  defaults: Partial<Shape> = {},
) {
  const { t } = useTranslation("identity");
  const formId = useId();
  const { idOf, sent, keysOf, faultKeys } = useAnswer(formId, lastResult);
  const inWords = (key: string) => t(key as "fault.choice");

  function field(name: FieldName<Shape>): FieldState {
    const typed = sent(name) ?? defaults[name];
    return {
      name,
      id: idOf(name),
      defaultValue: typed === undefined ? undefined : String(typed),
      error: keysOf(name).map(inWords),
    };
  }

  const faults: FormFault[] = faultKeys
    .toSorted((a, b) => Number(a.name !== "") - Number(b.name !== ""))
    .map(({ name, key }) => ({
      fieldId: name ? idOf(name) : undefined,
      message: inWords(key),
    }));
  return { form: { id: formId }, field, faults };
}
