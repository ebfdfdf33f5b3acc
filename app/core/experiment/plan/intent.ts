/** What a test is for, in the order of a company that learns: from mending what fails to meeting people as people. */
export const INTENTS = ["repair", "create", "simplify", "humanise"] as const;

export type Intent = (typeof INTENTS)[number];

/** Where a test comes from: something nobody expected, or what was decided about an earlier test. */
export const ORIGIN_KINDS = ["surprise", "adapt", "repeat", "scale"] as const;

export type OriginKind = (typeof ORIGIN_KINDS)[number];

export function isOriginKind(value: unknown): value is OriginKind {
  return ORIGIN_KINDS.some((kind) => kind === value);
}

/** What a person is told about where the idea they note comes from. */
export type NoteOrigin =
  | {
      kind: OriginKind;
      /** The earlier test. */
      id: string;
      title: string;
      /** The words of the surprise, where it was one. */
      surprise: string | null;
    }
  | { kind: "metric" | "objective"; title: string };
