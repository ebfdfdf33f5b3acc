import type { Confidence } from "~/core/okr/confidence";
import { both, type Text } from "../language";

/** The line of why of a check-in, by how its owner felt. */
export const WHYS: Readonly<Record<Confidence, readonly Text[]>> = {
  rising: [
    both(
      "L’équipe a pris le pli, cela se voit dans les chiffres.",
      "The crew has the knack now, and it shows.",
    ),
    both("Troisième bonne semaine de suite.", "Third good week running."),
    both(
      "L’essai en cours tire dans le bon sens.",
      "The test under way is pulling the right way.",
    ),
    both(
      "Moins de cas en souffrance qu’il y a un mois.",
      "Fewer cases outstanding than a month ago.",
    ),
    both(
      "Le samedi a tenu, c’était le plus dur.",
      "Saturday held, and that was the hard part.",
    ),
    both(
      "Deux collègues s’y sont mis d’eux-mêmes.",
      "Two colleagues joined in unprompted.",
    ),
    both(
      "On nous en parle en bien dans les commentaires.",
      "People mention it kindly in the comments.",
    ),
    both(
      "L’organisation du matin est enfin stable.",
      "Mornings are settled at last.",
    ),
  ],
  steady: [
    both(
      "Rien de neuf cette semaine, on continue.",
      "Nothing new this week, we keep going.",
    ),
    both(
      "Dans le bruit habituel, pas de quoi conclure.",
      "Within the usual noise, nothing to conclude.",
    ),
    both(
      "Deux absences, mais l’essentiel est fait.",
      "Two off sick, the essentials got done.",
    ),
    both(
      "On attend la fin de la période de mesure.",
      "Waiting for the measuring window to end.",
    ),
    both(
      "Semaine de vacances, chiffres à lire avec prudence.",
      "Holiday week, read the figures with care.",
    ),
    both(
      "Un léger mieux à Lyon, un léger moins à Nice.",
      "A little better in Lyon, a little worse in Nice.",
    ),
    both("Pas de surprise, ni bonne ni mauvaise.", "No surprises either way."),
    both("La prochaine action démarre lundi.", "Next action starts on Monday."),
    both(
      "Même niveau, on cherche ce qui bloque.",
      "Same level, looking for what is in the way.",
    ),
    both(
      "On a surtout préparé la suite.",
      "Mostly getting ready for what comes next.",
    ),
  ],
  falling: [
    both(
      "L’équipe du soir est à bout, il faut en parler.",
      "The evening crew is worn out, we need to talk.",
    ),
    both(
      "Le transporteur a changé ses tournées sans prévenir.",
      "The carrier changed its rounds without a word.",
    ),
    both("On n’a pas tenu deux jours sur cinq.", "Missed it two days in five."),
    both(
      "Les commandes augmentent plus vite que nous.",
      "Orders are growing faster than we are.",
    ),
    both(
      "L’idée de départ ne suffit pas, il en faut une autre.",
      "The first idea is not enough, we need another.",
    ),
    both(
      "Retour en arrière depuis la réorganisation du rayon.",
      "Slipping back since the aisle was moved.",
    ),
  ],
};
