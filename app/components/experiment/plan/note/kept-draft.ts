import { useEffect, useRef, useState, type RefObject } from "react";

/** One draft a person and address: what was typed, until the server has it. */
const KEY = "essai draft";

export function draftKey(owner: string, address: string): string {
  return `${KEY} ${owner} ${address}`;
}

type Fields = Record<string, string>;

/** A device may refuse to store anything (private windows): then nothing is kept, and nothing breaks. */
function stored(key: string): Fields | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") as Fields | null;
  } catch {
    return null;
  }
}

function store(key: string, fields: Fields | null): void {
  try {
    if (fields) localStorage.setItem(key, JSON.stringify(fields));
    else localStorage.removeItem(key);
  } catch {
    // See `stored`.
  }
}

/** Forgets what was kept: the server has it, or the person wants an empty form. */
export function forgetDraft(key: string): void {
  store(key, null);
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      "value" in element && "name" in element && element.name !== "",
  );
}

/**
 * Keeps on the device what is typed into a form, and puts it back after a reload, a closed window or a lost network. The
 * controls are the browser's own: without JavaScript the form is the same, only nothing is kept. `restored` says that
 * what stands there was typed before.
 */
export function useKeptDraft(key: string): {
  formRef: RefObject<HTMLFormElement>;
  restored: boolean;
  keep: () => void;
  startAfresh: () => void;
} {
  const formRef = useRef<HTMLFormElement>(null);
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    const draft = stored(key);
    if (!draft || !formRef.current) return;
    const controls = controlsOf(formRef.current);
    // What the person typed before this ran, or what the server sent back, is newer than the draft.
    if (controls.some(isTyped)) return;
    for (const control of controls) {
      const value = draft[control.name];
      if (value !== undefined) control.value = value;
    }
    setRestored(true);
  }, [key]);
  return {
    formRef,
    restored,
    keep: () => {
      if (!formRef.current) return;
      const fields = controlsOf(formRef.current).map(({ name, value }) => [
        name,
        value,
      ]);
      store(key, Object.fromEntries(fields) as Fields);
    },
    startAfresh: () => {
      forgetDraft(key);
      setRestored(false);
      formRef.current?.reset();
    },
  };
}

function isTyped(control: Control): boolean {
  if (control instanceof HTMLSelectElement || control.type === "hidden")
    return false;
  return control.value !== "" && control.value !== control.defaultValue;
}
