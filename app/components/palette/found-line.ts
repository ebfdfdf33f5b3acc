import type { useOrgPath } from "../document/org-path";

/** One thing that was found by its name. */
export interface FoundLine {
  kind:
    "experiment" | "objective" | "keyResult" | "metric" | "learning" | "team";
  id: string;
  title: string;
}

const FOLDER = {
  experiment: "experiments",
  objective: "objectives",
  keyResult: "key-results",
  metric: "metrics",
  learning: "learnings",
  team: "teams",
} as const;

export function foundPath(
  { kind, id }: FoundLine,
  path: ReturnType<typeof useOrgPath>,
): string {
  return path(FOLDER[kind], id);
}
