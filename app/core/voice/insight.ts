import { STANCES, type Stance } from "../experiment/judgement/learning";

/** What a customer's words say about doing: a motivation to, or a barrier. */
export const INSIGHTS = ["motivation", "barrier"] as const;
export type Insight = (typeof INSIGHTS)[number];

/** What customers' words can be linked to. */
export const LINKABLES = ["objective", "experiment", "learning"] as const;
export type Linkable = (typeof LINKABLES)[number];

export function isInsight(text: unknown): text is Insight {
  return (INSIGHTS as readonly unknown[]).includes(text);
}

export function isStance(text: unknown): text is Stance {
  return (STANCES as readonly unknown[]).includes(text);
}

export function isLinkable(text: unknown): text is Linkable {
  return (LINKABLES as readonly unknown[]).includes(text);
}
