import type { Insight } from "~/core/voice/insight";

/** A customer's words as the pages get them. */
export interface ShownVoice {
  id: string;
  text: string;
  answeredOn: string;
  site: string | null;
  channel: string;
  insight: Insight | "";
  metric: {
    id: string;
    name: string;
  };
}

export interface ListedVoice extends ShownVoice {
  /** How many objectives, tests and learnings they are linked to. */
  links: number;
}
