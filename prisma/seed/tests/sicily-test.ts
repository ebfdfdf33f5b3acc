import { HISTORY_WEEKS } from "../demo-calendar";
import type { DemoTest } from "./demo-test";

/**
 * The real public example: a plain comparison of the years before and after rises, because the course was rising; against
 * that course the ban comes with a fall. Source: app/core/evidence/fixtures/sicily.ts.
 */
export const sicilyTest: DemoTest = {
  owner: "dominique",
  objective: null,
  title:
    "Exemple public réel : la Sicile interdit de fumer dans les lieux publics (2005)",
  customerBenefit:
    "Moins d’accidents du cœur pour ceux qui respiraient la fumée des autres.",
  belief:
    "Exemple réel publié, pour montrer la méthode, sans lien avec le Comptoir. La moyenne des admissions monte de 811 à 858 par mois : un simple avant-après donnerait le mauvais signe, car la courbe montait déjà.",
  startedOn: () => "2005-01-01",
  enteredOn: ({ monday }) => monday(HISTORY_WEEKS),
  learning:
    "Comparer deux moyennes aurait fait croire à une hausse. Contre la pente et la saison d’avant l’interdiction, les événements baissent : voilà pourquoi Essai regarde la série entière.",
  plan: {
    metric: "sicily",
    sites: [],
    expectation: {
      direction: "down",
      minimumEffect: 0.1,
      actingDays: 699,
      measuringDays: 699,
      lagDays: 0,
    },
    fields: {
      design: "interrupted-time-series",
      meansWho: "La loi italienne du 10 janvier 2005.",
      meansKnow: "Les registres des hôpitaux et la population, mois par mois.",
      meansNetwork:
        "Lopez Bernal, Cummins et Gasparrini ont publié les données.",
      meansHave: "Trois ans de recul avant l’interdiction.",
      lossDays: 699,
      reversible: true,
    },
  },
};
