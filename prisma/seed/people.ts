import type { Role } from "~/core/identity/role";
import { both, type Text } from "./language";

export type AccountKey = "alix" | "camille" | "dominique" | "sacha";

/** Nobody: each is named for what they do. The domain `example` is reserved and reaches no mailbox. */
export const PEOPLE: Readonly<
  Record<AccountKey, { name: string; email: string; role: Role }>
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

export type CrewKey =
  | "lille"
  | "lyon"
  | "brest"
  | "toulouse"
  | "contact"
  | "pickup"
  | "web"
  | "stores"
  | "training";

export type PersonKey = AccountKey | CrewKey;

/** Those who write without an account of their own in the demonstration. */
export const CREWS: Readonly<Record<CrewKey, Text>> = {
  lille: both("Équipe Lille", "Lille Crew"),
  lyon: both("Équipe Lyon", "Lyon Crew"),
  brest: both("Équipe Brest", "Brest Crew"),
  toulouse: both("Équipe Toulouse", "Toulouse Crew"),
  contact: both("Plateau Service client", "Contact Centre Floor"),
  pickup: both("Préparation Commandes", "Order Pickers"),
  web: both("Équipe Web", "Web Crew"),
  stores: both("Animation Magasins", "Store Support"),
  training: both("Atelier Formation", "Training Workshop"),
};

/** Printed at every start: the demonstration guards nothing. */
export const DEMO_PASSWORD = "demonstration";
