import { both, type Text } from "../language";
import type { PersonKey } from "../people";

export type JourneyKey = "buy" | "collect" | "deliver" | "help" | "exchange";

export type MomentKey =
  | "welcome"
  | "advice"
  | "pay"
  | "choose"
  | "told"
  | "pickup"
  | "slot"
  | "doorstep"
  | "damaged"
  | "reach"
  | "explain"
  | "solved"
  | "counter"
  | "refund"
  | "repair";

interface DemoMoment {
  readonly name: Text;
  readonly stakes: number;
  readonly channelKind: "human" | "digital" | "hybrid";
  readonly owner: PersonKey;
}

interface DemoJourney {
  readonly name: Text;
  readonly owner: PersonKey;
  readonly moments: Readonly<Partial<Record<MomentKey, DemoMoment>>>;
}

function moment(
  fr: string,
  en: string,
  stakes: number,
  channelKind: DemoMoment["channelKind"],
  owner: PersonKey,
): DemoMoment {
  return { name: both(fr, en), stakes, channelKind, owner };
}

/** In the order in which a customer meets them. */
export const JOURNEYS: Readonly<Record<JourneyKey, DemoJourney>> = {
  buy: {
    name: both("Acheter en magasin", "Buying in the shop"),
    owner: "dominique",
    moments: {
      welcome: moment("Pousser la porte", "Walking in", 3, "human", "alix"),
      advice: moment(
        "Trouver un conseil",
        "Getting advice",
        5,
        "human",
        "stores",
      ),
      pay: moment("Passer en caisse", "At the till", 4, "hybrid", "stores"),
    },
  },
  collect: {
    name: both("Commander et retirer", "Click and collect"),
    owner: "camille",
    moments: {
      choose: moment(
        "Choisir en ligne",
        "Choosing online",
        3,
        "digital",
        "web",
      ),
      told: moment(
        "Savoir que c’est prêt",
        "Hearing it is ready",
        4,
        "digital",
        "pickup",
      ),
      pickup: moment(
        "Retirer sa commande",
        "Picking it up",
        5,
        "human",
        "pickup",
      ),
    },
  },
  deliver: {
    name: both("Se faire livrer", "Home delivery"),
    owner: "sacha",
    moments: {
      slot: moment("Choisir un créneau", "Picking a slot", 2, "digital", "web"),
      doorstep: moment(
        "Recevoir le colis",
        "The knock at the door",
        4,
        "human",
        "web",
      ),
      damaged: moment(
        "Ouvrir un colis abîmé",
        "Opening a damaged parcel",
        5,
        "hybrid",
        "contact",
      ),
    },
  },
  help: {
    name: both("Obtenir de l’aide", "Getting help"),
    owner: "camille",
    moments: {
      reach: moment(
        "Joindre quelqu’un",
        "Reaching a person",
        4,
        "hybrid",
        "contact",
      ),
      explain: moment(
        "Raconter son problème",
        "Telling the story",
        4,
        "human",
        "contact",
      ),
      solved: moment(
        "Voir son problème réglé",
        "Seeing it put right",
        5,
        "human",
        "camille",
      ),
    },
  },
  exchange: {
    name: both("Échanger ou rendre", "Exchanges and returns"),
    owner: "camille",
    moments: {
      counter: moment(
        "Demander un échange",
        "Asking for an exchange",
        4,
        "human",
        "stores",
      ),
      refund: moment(
        "Être remboursé",
        "Getting the money back",
        4,
        "digital",
        "contact",
      ),
      repair: moment(
        "Faire réparer",
        "Getting it repaired",
        3,
        "human",
        "toulouse",
      ),
    },
  },
};
