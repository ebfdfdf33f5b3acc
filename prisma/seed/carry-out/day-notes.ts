import { both, type Text } from "../language";

/** What people write beside "did we do it today?", on the bus home. */
export const YES_NOTES: readonly Text[] = [
  both(
    "Journée normale, fait sans y penser.",
    "Normal day, did it without thinking.",
  ),
  both("Deux clients nous ont remerciés.", "Two customers said thank you."),
  both("Plus facile à deux.", "Easier with two of us."),
  both(
    "Le nouveau a pris le pli tout de suite.",
    "The new starter picked it up at once.",
  ),
  both("Grosse affluence, tenu quand même.", "Packed, and we still did it."),
  both("On commence à trouver le rythme.", "Getting into our stride."),
];

export const PARTLY_NOTES: readonly Text[] = [
  both(
    "Le matin seulement, livraison à 14 h.",
    "Mornings only, delivery came at two.",
  ),
  both("À deux au lieu de quatre.", "Two of us instead of four."),
  both("Oublié entre midi et deux.", "Forgot over lunch."),
  both("Fait, mais pas pour tout le monde.", "Done, though not for everyone."),
  both(
    "Réunion de l’après-midi, repris à 17 h.",
    "Afternoon meeting, picked it up at five.",
  ),
];

export const NO_NOTES: readonly Text[] = [
  both("Personne de disponible.", "Nobody free."),
  both("Panne de réseau toute la journée.", "Network down all day."),
  both("Inventaire.", "Stock-take."),
  both(
    "Deux absents, on a tenu la caisse.",
    "Two off sick, all hands on tills.",
  ),
];
