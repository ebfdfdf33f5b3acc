import type { Lines } from "../lines";

export const EXCHANGE_LINES_FR: Lines = {
  unhappy: [
    "La borne ne reconnaissait pas mon ticket, il a fallu refaire la queue.",
    "Trois écrans pour rendre une paire de gants.",
    "On m’a demandé l’emballage d’origine pour un verre.",
    "Impossible sans la carte bancaire qui a servi au paiement.",
    "Refusé un jour après le délai, sans regarder l’article.",
    "Personne à l’accueil des échanges, j’ai attendu à la caisse.",
    "L’avoir ne marche pas sur le site.",
    "Il faut tout remplir à la main, deux fois.",
  ],
  mixed: [
    "Un peu long, mais poli.",
    "Facile une fois qu’on a trouvé le bon comptoir.",
    "Échange fait, la file était la même que pour payer.",
    "Correct, l’affichage pourrait être plus clair.",
    "Il manquait ma taille, on l’a commandée.",
    "Deux signatures, pourquoi deux ?",
  ],
  happy: [
    "Échangé en une minute, sans ticket, avec mon nom.",
    "Aucune question, un sourire.",
    "Plus simple que d’acheter !",
    "La vendeuse était déjà allée chercher la bonne taille.",
    "Remboursé sur-le-champ.",
    "Rien à remplir, tout était prêt.",
    "On m’a même emballé le nouveau.",
    "Sans avoir à me justifier, merci.",
  ],
};
