import type { ValueOrigin } from "~/core/okr/source/value-source";

/** A value given by hand never looks like one that updates itself. */
export const BY_ORIGIN: Readonly<Record<ValueOrigin, string>> = {
  metric: "",
  tests: "",
  baseline: "",
  hand: "underline decoration-dotted decoration-1 underline-offset-4",
};
