export const LANGUAGES = ["fr", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The same thing said in both languages, each as somebody who speaks it would: no side is a translation. */
export type Text = Readonly<Record<Language, string>>;

export function both(fr: string, en: string): Text {
  return { fr, en };
}
