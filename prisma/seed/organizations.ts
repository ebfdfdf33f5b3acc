import type { Language } from "./language";

export interface DemoOrganization {
  readonly name: string;
  readonly slug: string;
  readonly locale: Language;
  readonly timeZone: string;
}

/** One company told twice: the same shops, tests and figures, written by French and by English speakers. */
export const ORGANIZATIONS: readonly DemoOrganization[] = [
  {
    name: "Le Comptoir d’Exemple",
    slug: "comptoir-exemple",
    locale: "fr",
    timeZone: "Europe/Paris",
  },
  {
    name: "The Example Counter",
    slug: "example-counter",
    locale: "en",
    timeZone: "Europe/Paris",
  },
];
