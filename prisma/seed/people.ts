import type { Role } from "~/core/identity/role";

export type PersonKey = "alix" | "camille" | "dominique" | "sacha";

/** Nobody: each is named for what they do. The domain `example` is reserved and reaches no mailbox. */
export const PEOPLE: Readonly<
  Record<PersonKey, { name: string; email: string; role: Role }>
> = {
  alix: {
    name: "Alix Terrain",
    email: "alix@comptoir.example",
    role: "frontline",
  },
  camille: {
    name: "Camille Équipe",
    email: "camille@comptoir.example",
    role: "manager",
  },
  dominique: {
    name: "Dominique Cap",
    email: "dominique@comptoir.example",
    role: "leader",
  },
  sacha: {
    name: "Sacha Réglages",
    email: "sacha@comptoir.example",
    role: "admin",
  },
};

/** Printed at every start: the demonstration guards nothing. */
export const DEMO_PASSWORD = "demonstration";

export const ORGANIZATION = {
  name: "Le Comptoir d’Exemple",
  slug: "comptoir-exemple",
  locale: "fr",
  timeZone: "Europe/Paris",
} as const;
