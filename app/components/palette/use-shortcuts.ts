import { useEffect } from "react";

export type Shortcut = "find" | "note" | "checkIn" | "keys";

const PLAIN_KEYS: Readonly<Record<string, Shortcut>> = {
  n: "note",
  c: "checkIn",
  "?": "keys",
};

/** ⌘K or Ctrl-K anywhere; single letters only where nobody is writing. */
export function useShortcuts(onShortcut: (shortcut: Shortcut) => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const shortcut = shortcutOf(event);
      if (!shortcut) return;
      event.preventDefault();
      onShortcut(shortcut);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [onShortcut]);
}

function shortcutOf(event: KeyboardEvent): Shortcut | null {
  const { key, metaKey, ctrlKey, altKey, defaultPrevented, isComposing } =
    event;
  if (defaultPrevented || isComposing) return null;
  if ((metaKey || ctrlKey) && !altKey && key.toLowerCase() === "k")
    return "find";
  if (metaKey || ctrlKey || altKey || isWriting(event.target)) return null;
  return PLAIN_KEYS[key] ?? null;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest("input, textarea, select, [role=dialog], dialog") !== null)
  );
}
