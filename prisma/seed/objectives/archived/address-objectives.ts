import { both } from "../../language";
import { byHand, type DemoObjective } from "../demo-objective";

/** Kept by hand and put away since. */
export const ADDRESS_OBJECTIVES = {
  oldOne: {
    statement: both(
      "Reprenez l’ancien quand vous livrez le neuf.",
      "Take the old one when you bring the new one.",
    ),
    need: both(
      "Ne pas garder un frigo dans l’entrée.",
      "Not to keep a fridge in the hall.",
    ),
    whyNow: both(
      "Les livreurs disent non une fois sur quatre.",
      "Drivers say no one time in four.",
    ),
    inOurHands: both(
      "La case à cocher, la place dans le camion.",
      "The tick box, the space in the van.",
    ),
    owner: "web",
    team: "web",
    journey: "deliver",
    sinceWeeksAgo: 53,
    archivedWeeksAgo: 26,
    keyResults: [
      byHand(
        "increase",
        [
          "Reprises faites sur vingt demandées",
          "Collections made out of twenty asked for",
        ],
        {
          unit: both("reprises", "collections"),
          start: 15,
          target: 20,
          told: {
            forWeeks: 51,
            untilWeeksAgo: 28,
            mood: "steady",
            values: [15, 17],
          },
        },
      ),
    ],
  },
  moving: {
    statement: both(
      "Je déménage : suivez-moi sans tout redemander.",
      "I’m moving. Keep up without asking everything again.",
    ),
    need: both(
      "Changer d’adresse une fois, partout.",
      "To change my address once, everywhere.",
    ),
    whyNow: both(
      "Trois fichiers, trois adresses.",
      "Three files, three addresses.",
    ),
    inOurHands: both(
      "Ce que le conseiller voit, ce qu’il peut corriger.",
      "What an adviser sees and may correct.",
    ),
    owner: "contact",
    team: "contact",
    journey: "help",
    sinceWeeksAgo: 37,
    archivedWeeksAgo: 24,
    keyResults: [
      byHand(
        "decrease",
        ["Minutes pour changer une adresse", "Minutes to change an address"],
        {
          unit: both("minutes", "minutes"),
          start: 14,
          target: 4,
          told: {
            forWeeks: 36,
            untilWeeksAgo: 25,
            mood: "rising",
            values: [14, 4],
          },
        },
      ),
    ],
  },
  neighbours: {
    statement: both(
      "Ne laissez pas mon colis sur le trottoir.",
      "Don’t leave my parcel on the pavement.",
    ),
    need: both(
      "Le retrouver chez un voisin que j’ai choisi.",
      "To find it with a neighbour I picked.",
    ),
    whyNow: both(
      "Deux vols par semaine à Strasbourg.",
      "Two thefts a week in Strasbourg.",
    ),
    inOurHands: both(
      "La question posée au moment du créneau.",
      "The question asked with the slot.",
    ),
    owner: "web",
    team: "web",
    journey: "deliver",
    sinceWeeksAgo: 31,
    archivedWeeksAgo: 14,
    keyResults: [
      byHand("at-most", ["Colis perdus par mois", "Parcels lost a month"], {
        unit: both("colis", "parcels"),
        committed: true,
        start: 9,
        target: 2,
        told: {
          forWeeks: 30,
          untilWeeksAgo: 15,
          mood: "steady",
          values: [9, 3],
        },
      }),
    ],
  },
} as const satisfies Record<string, DemoObjective>;
