import { useActionData } from "@remix-run/react";
import type { FormFault } from "~/components/ui/form/error-summary";
import { useAnswer, type FormAnswer } from "./use-answer";
import { useFieldFaults } from "./use-field-faults";

/** What a field of ours takes: its control's wiring, what was typed, and its faults in sentences. */
export interface BoundField {
  id: string;
  name: string;
  defaultValue: string | undefined;
  error: string[];
}

/**
 * Joins a form to what its action answered. Checking is the server's; the browser only helps with native constraints, so
 * that the form is the same without JavaScript.
 */
export function useFormFields<Name extends string>(
  formId: string,
  defaults: Readonly<Record<Name, string | number>>,
) {
  const answer = useActionData<FormAnswer | undefined>();
  const sentences = useFieldFaults();
  const { idOf, sent, keysOf, faultKeys } = useAnswer(
    formId,
    answer && "status" in answer ? answer : undefined,
  );
  function field(name: Name): BoundField {
    return {
      id: idOf(name),
      name,
      defaultValue: String(sent(name) ?? defaults[name] ?? ""),
      error: sentences(keysOf(name)),
    };
  }
  const faults: FormFault[] = faultKeys.flatMap(({ name, key }) =>
    sentences([key]).map((message) => ({
      fieldId: name ? idOf(name) : undefined,
      message,
    })),
  );
  return { form: { id: formId, noValidate: true }, field, faults };
}
