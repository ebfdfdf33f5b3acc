import { both } from "../language";
import type { DemoTest } from "./demo-test";

/**
 * The real public example: a plain comparison of the years before and after rises, because the course was rising; against
 * that course the ban comes with a fall. Source: app/core/evidence/fixtures/sicily.ts.
 */
export const SICILY_TEST = {
  sicily: {
    owner: "dominique",
    team: "listening",
    objective: null,
    title: both(
      "Exemple public réel : la Sicile interdit de fumer dans les lieux publics (2005)",
      "A real public example: Sicily bans smoking in public places (2005)",
    ),
    benefit: both(
      "Moins d’accidents du cœur pour ceux qui respiraient la fumée des autres.",
      "Fewer heart attacks among people who breathed other people’s smoke.",
    ),
    belief: both(
      "Exemple réel publié, pour montrer la méthode, sans lien avec le Comptoir. La moyenne des admissions monte de 811 à 858 par mois : un simple avant-après donnerait le mauvais signe, car la courbe montait déjà.",
      "A published example, here to show the method; nothing to do with the Counter. Average admissions rise from 811 to 858 a month, so a plain before–after gets the sign wrong: the curve was rising already.",
    ),
    plan: {
      metric: "sicily",
      sites: [],
      design: "interrupted-time-series",
      least: 0.12,
      actingWeeks: 99.857_142_857_142_86,
      measuringWeeks: 99.857_142_857_142_86,
      who: both(
        "La loi italienne du 10 janvier 2005.",
        "The Italian law of 10 January 2005.",
      ),
      know: both(
        "Les registres des hôpitaux et la population, mois par mois.",
        "Hospital registers and population, month by month.",
      ),
      network: both(
        "Lopez Bernal, Cummins et Gasparrini ont publié les données.",
        "Lopez Bernal, Cummins and Gasparrini published the data.",
      ),
      have: both(
        "Trois ans de recul avant l’interdiction.",
        "Three years of figures before the ban.",
      ),
      hours: 0,
    },
    course: {
      startsWeeksAgo: 78,
      startedOn: "2005-01-01",
      ends: "decided",
      spent: 0,
      decision: {
        kind: "adopt",
        why: both(
          "Deux moyennes auraient fait croire à une hausse. Contre la pente et la saison, les événements baissent.",
          "Two averages would have shown a rise. Against trend and season, events fell.",
        ),
        teaches: "readTheWholeSeries",
      },
    },
  },
} as const satisfies Record<string, DemoTest>;
