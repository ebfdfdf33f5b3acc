import { both, type Text } from "../language";

export interface DemoTheme {
  readonly name: Text;
  /** As they are typed into the search. */
  readonly terms: Text;
}

export const THEMES: readonly DemoTheme[] = [
  {
    name: both("Attente", "Waiting"),
    terms: both(
      "attente ou attendu ou queue ou file",
      "wait or queue or hold or slow",
    ),
  },
  {
    name: both("Être rappelé", "Being called back"),
    terms: both(
      "rappelle ou rappelé ou rappeler",
      '"rings back" or "called back" or "ring again" or rang',
    ),
  },
  {
    name: both("Confiance", "Trust"),
    terms: both(
      'promis ou "sur parole" ou prouver ou confiance',
      'promised or "took my word" or prove or trust',
    ),
  },
  {
    name: both("Proximité", "Closeness"),
    terms: both(
      "prénom ou sourire ou souriant ou écoute",
      '"first name" or smile or listen',
    ),
  },
  {
    name: both("Retrait des commandes", "Picking up orders"),
    terms: both(
      "commande ou retrait ou déplacements",
      "order or pick-up or trips",
    ),
  },
  {
    name: both("Emballage", "Packaging"),
    terms: both("emballage ou colis", "packaging or parcel or box"),
  },
];
