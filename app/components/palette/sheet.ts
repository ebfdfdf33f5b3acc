/** The veil over the page and the sheet on it, for every dialog of the palette. */
export const OVERLAY =
  "fixed inset-0 z-40 grid items-start justify-items-center bg-ink/30 p-4 pt-[12dvh]";
export const SHEET =
  "w-full max-w-xl overflow-hidden rounded-card border border-line bg-surface shadow-2xl";
