import { useEffect, useRef } from "react";

/** What an action said of a form it did not accept: the JSON of conform's `submission.reply()`. */
export interface FormAnswer {
  status?: "success" | "error";
  /** As sent, by name: a text, or several where boxes share the name. */
  initialValue?: Record<string, unknown> | null;
  /** Keys of faults by field; the name "" is the whole form. */
  error?: Record<string, string[] | null> | null;
}

/**
 * A form after its action's answer: ids, what was typed and fault keys. Conform's own hook in the browser would be 8 kB for
 * the same, since checking is the server's. The first field at fault takes the focus when an answer comes.
 */
export function useAnswer(formId: string, answer: FormAnswer | undefined) {
  const seen = useRef(answer);
  useEffect(() => {
    if (answer && answer !== seen.current) focusFirstFault(formId, answer);
    seen.current = answer;
  }, [formId, answer]);
  const faultKeys = Object.entries(answer?.error ?? {}).flatMap(
    ([name, keys]) => (keys ?? []).map((key) => ({ name, key })),
  );
  return {
    idOf: (name: string) => `${formId}-${name}`,
    /** Undefined where nothing was sent. */
    sent: (name: string): unknown => answer?.initialValue?.[name],
    keysOf: (name: string): string[] => answer?.error?.[name] ?? [],
    faultKeys,
  };
}

function focusFirstFault(formId: string, { error }: FormAnswer): void {
  const form = document.getElementById(formId);
  if (!(form instanceof HTMLFormElement)) return;
  const controls = [...form.elements].filter(
    (control) =>
      control instanceof HTMLInputElement ||
      control instanceof HTMLSelectElement ||
      control instanceof HTMLTextAreaElement,
  );
  controls.find(({ name }) => error?.[name])?.focus();
}
