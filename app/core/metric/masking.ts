/** Fewer answers than this are never shown. */
export const LEAST_ANSWERS = 5;
