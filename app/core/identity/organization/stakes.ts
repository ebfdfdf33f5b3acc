/** How much hangs on a moment for the customer: 1 is little, 5 is a moment of truth. */
export const STAKES = [1, 2, 3, 4, 5] as const;

export type Stakes = (typeof STAKES)[number];
