import {
  getInputProps,
  useForm,
  type SubmissionResult,
} from "@conform-to/react";
import { useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
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
  const answer = useActionData<SubmissionResult<string[]> | undefined>();
  const lastResult = answer && "status" in answer ? answer : undefined;
  const ofEveryForm = useFieldFaults();
  const [form, fields] = useForm<Record<string, Typed>>({
    id: formId,
    lastResult,
    defaultValue: defaults,
    shouldRevalidate: "onInput",
  });
  const sentences = (keys: readonly string[] | undefined) =>
    (keys ?? []).flatMap((key) => {
      const own = OWN_FAULTS.find((name) => name === key);
      return own ? [t(`fault.${own}`)] : ofEveryForm([key]);
    });
  const typed = lastResult?.initialValue ?? defaults;

  function field(name: Name): BoundField {
    const meta = fields[name]!;
    const { id, defaultValue } = getInputProps(meta, { type: "text" });
    const error = sentences(meta.errors);
    return { id, name, defaultValue: defaultValue ?? "", error };
  }

  /** The values of boxes that share a name, as checked before. */
  function checked(name: Name): string[] {
    const value = (typed as Record<string, unknown>)[name];
    return Array.isArray(value) ? value.map(String) : value ? [`${value}`] : [];
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
    checked,
    faults,
  };
}
