/** Who answers the customer at a moment: a person, a machine, or one after the other. */
export const CHANNEL_KINDS = ["human", "digital", "hybrid"] as const;

export type ChannelKind = (typeof CHANNEL_KINDS)[number];
