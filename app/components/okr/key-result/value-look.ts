import type { ValueOrigin } from "~/core/okr/source/value-source";

/** A value given by hand never looks like one that updates itself. */
export function valueLook(standing: {
  origin: ValueOrigin;
  current: unknown;
}): string {
  return standing.origin === "hand" && standing.current !== null
    ? "underline decoration-dotted decoration-1 underline-offset-4"
    : "";
}
