/** What a site is: each can run a test and be compared with others of its kind. */
export const SITE_KINDS = [
  "shop",
  "region",
  "queue",
  "shift",
  "other",
] as const;

export type SiteKind = (typeof SITE_KINDS)[number];
