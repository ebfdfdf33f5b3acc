import { both, type Text } from "../language";
import type { PersonKey } from "../people";
import type { SiteKey } from "../sites";

export type TeamKey =
  | "lille"
  | "lyon"
  | "brest"
  | "toulouse"
  | "contact"
  | "pickup"
  | "web"
  | "stores"
  | "listening"
  | "training";

export interface DemoTeam {
  readonly name: Text;
  readonly site: SiteKey | null;
  readonly approver: PersonKey;
  readonly members: readonly PersonKey[];
  /** What it may risk without asking: euros, hours, customers, days. */
  readonly envelope: readonly [number, number, number, number];
}

export const TEAMS: Readonly<Record<TeamKey, DemoTeam>> = {
  lille: {
    name: both("Magasin de Lille", "Lille shop"),
    site: "Lille",
    approver: "camille",
    members: ["alix", "lille"],
    envelope: [300, 60, 2_500, 56],
  },
  lyon: {
    name: both("Magasin de Lyon", "Lyon shop"),
    site: "Lyon",
    approver: "camille",
    members: ["lyon"],
    envelope: [300, 60, 2_500, 56],
  },
  brest: {
    name: both("Magasin de Brest", "Brest shop"),
    site: "Brest",
    approver: "camille",
    members: ["alix", "brest"],
    envelope: [200, 40, 2_000, 56],
  },
  toulouse: {
    name: both("Magasin de Toulouse", "Toulouse shop"),
    site: "Toulouse",
    approver: "camille",
    members: ["toulouse"],
    envelope: [300, 60, 2_500, 56],
  },
  contact: {
    name: both("Service client", "Contact centre"),
    site: "contact",
    approver: "dominique",
    members: ["camille", "contact"],
    envelope: [400, 80, 3_000, 56],
  },
  pickup: {
    name: both("Retrait des commandes", "Click and collect"),
    site: null,
    approver: "camille",
    members: ["camille", "pickup"],
    envelope: [500, 80, 4_000, 56],
  },
  web: {
    name: both("Site et application", "Website and app"),
    site: null,
    approver: "sacha",
    members: ["sacha", "web"],
    envelope: [800, 60, 20_000, 56],
  },
  stores: {
    name: both("Direction des magasins", "Store operations"),
    site: null,
    approver: "dominique",
    members: ["dominique", "stores"],
    envelope: [1_000, 120, 10_000, 84],
  },
  listening: {
    name: both("Écoute clients", "Customer listening"),
    site: null,
    approver: "dominique",
    members: ["dominique", "sacha"],
    envelope: [500, 60, 5_000, 84],
  },
  training: {
    name: both("Atelier des métiers", "Skills workshop"),
    site: null,
    approver: "dominique",
    members: ["sacha", "training"],
    envelope: [1_500, 150, 500, 84],
  },
};
