import {
  getInputProps,
  useForm,
  type SubmissionResult,
} from "@conform-to/react";
import { useActionData } from "@remix-run/react";
import type { FormFault } from "~/components/ui/form/error-summary";
import { useFieldFaults } from "./use-field-faults";

/** What a field of ours takes: its control's wiring, what was typed, and its faults in sentences. */
export interface BoundField {
  id: string;
  name: string;
  defaultValue: string | undefined;
  error: string[];
}

type Values = Record<string, string>;

/**
 * Joins a form to what its action answered. Checking is the server's; the browser only helps with native constraints, so
 * that the form is the same without JavaScript.
 */
export function useFormFields<Name extends string>(
  formId: string,
  defaults: Readonly<Record<Name, string | number>>,
) {
  const lastResult = useActionData<SubmissionResult<string[]> | undefined>();
  const sentences = useFieldFaults();
  const [form, fields] = useForm<Values>({
    id: formId,
    lastResult: lastResult && "status" in lastResult ? lastResult : undefined,
    defaultValue: Object.fromEntries(
      Object.entries(defaults).map(([name, value]) => [name, String(value)]),
    ),
    shouldRevalidate: "onInput",
  });
  function field(name: Name): BoundField {
    const meta = fields[name]!;
    const { id, defaultValue } = getInputProps(meta, { type: "text" });
    return {
      id,
      name,
      defaultValue: defaultValue ?? "",
      error: sentences(meta.errors),
    };
  }
  const faults: FormFault[] = Object.entries(form.allErrors).flatMap(
    ([name, keys]) =>
      sentences(keys).map((message) => ({
        fieldId: name ? fields[name]?.id : undefined,
        message,
      })),
  );
  return {
    form: { id: form.id, onSubmit: form.onSubmit, noValidate: form.noValidate },
    field,
    faults,
  };
}
