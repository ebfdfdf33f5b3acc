import type { Decision } from "~/data/experiment/decision.server";

const FIELDS = [
  "kind",
  "why",
  "statement",
  "detail",
  "attachTo",
  "stance",
] as const;

export type TypedDecision = Record<(typeof FIELDS)[number], string>;

/** What the form shows at first: what was typed before a search sent it as an address, or the decision that stands. */
export function typedDecision(
  search: URLSearchParams,
  standing: Decision | null,
): TypedDecision {
  const defaults: TypedDecision = {
    kind: standing?.kind ?? "",
    why: standing?.why ?? "",
    statement: "",
    detail: "",
    attachTo: "",
    stance: "support",
  };
  for (const field of FIELDS)
    defaults[field] = search.get(field) ?? defaults[field];
  return defaults;
}
