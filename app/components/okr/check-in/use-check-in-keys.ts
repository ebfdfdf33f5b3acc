import { useEffect, type RefObject } from "react";

/** 1, 2 and 3 press the confidence with that number, `skipKey` follows the link that skips; not while somebody writes. A value that is asked for is ready to be typed. */
export function useCheckInKeys(
  place: RefObject<HTMLElement>,
  skipKey: string,
): void {
  useEffect(() => {
    const value = "input[name=value]:not(details input)";
    place.current?.querySelector<HTMLElement>(value)?.focus();
  }, [place]);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { key, metaKey, ctrlKey, altKey, target, defaultPrevented } = event;
      if (metaKey || ctrlKey || altKey || defaultPrevented) return;
      if (isWriting(target)) return;
      const wanted = key === skipKey ? "[data-skip]" : `[data-key="${key}"]`;
      if (key !== skipKey && !/^[1-3]$/.test(key)) return;
      const found = place.current?.querySelector<HTMLElement>(wanted);
      if (!found) return;
      event.preventDefault();
      found.click();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [place, skipKey]);
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input, textarea, select, [role=dialog], dialog") !== null
  );
}
