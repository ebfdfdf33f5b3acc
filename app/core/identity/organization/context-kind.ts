/** What happened outside any test that may move a metric. */
export const CONTEXT_KINDS = [
  "strike",
  "outage",
  "promotion",
  "weather",
  "survey-change",
  "other",
] as const;

export type ContextKind = (typeof CONTEXT_KINDS)[number];
