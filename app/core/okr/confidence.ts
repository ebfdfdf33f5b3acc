/** How the person who knows the ground feels about a key result since the last check-in: one tap, no number. */
export const CONFIDENCES = ["falling", "steady", "rising"] as const;

export type Confidence = (typeof CONFIDENCES)[number];
