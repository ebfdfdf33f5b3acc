import { useForm, type SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
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
  lastResult: SubmissionResult<string[]> | null | undefined,
  defaults: Partial<Shape> = {},
) {
  const { t } = useTranslation("identity");
  const [form, fields] = useForm<Record<string, string>>({
    lastResult,
    defaultValue: defaults,
  });
  const inWords = (keys: readonly string[] = []) =>
    keys.map((key) => t(key as "fault.choice"));

  function field(name: FieldName<Shape>): FieldState {
    const state = fields[name]!;
    return {
      name: state.name,
      id: state.id,
      defaultValue: state.initialValue,
      error: inWords(state.errors),
    };
  }

  const faults: FormFault[] = inWords(form.errors).map((message) => ({
    message,
  }));
  for (const [name, errors] of Object.entries(lastResult?.error ?? {})) {
    const state = name === "" ? undefined : fields[name];
    if (!state) continue;
    for (const message of inWords(errors ?? [])) {
      faults.push({ fieldId: state.id, message });
    }
  }
  return { form: { id: form.id, onSubmit: form.onSubmit }, field, faults };
}
