import type { Lines } from "../lines";

export const COMPLAINT_LINES_FR: Lines = {
  unhappy: [
    "J’ai tout réexpliqué à chaque appel. Chaque appel !",
    "On m’avait promis un remboursement sous cinq jours, j’attends depuis trois semaines.",
    "Réponse toute faite qui ne parlait pas de mon problème.",
    "Personne ne me rappelle jamais.",
    "Dossier clos sans que rien ne soit réglé.",
    "Trois interlocuteurs, trois versions.",
    "Il a fallu que je retrouve moi-même la preuve d’achat dans vos systèmes.",
    "Le bon d’achat proposé ne couvre même pas la livraison.",
    "J’ai eu l’impression de déranger.",
    "Après deux mois, toujours pas de pièce de rechange.",
  ],
  mixed: [
    "Réglé, mais il a fallu insister.",
    "Le geste commercial est correct, le délai beaucoup moins.",
    "Conseiller compréhensif, procédure interminable.",
    "Remboursé au bout de trois appels.",
    "On m’a écouté. Pour la suite, on verra.",
    "Solution trouvée, sans un mot d’excuse.",
    "C’est réparé, personne ne m’a prévenu.",
    "J’aurais préféré un échange à un avoir.",
  ],
  happy: [
    "La conseillère a reconnu l’erreur tout de suite et l’a corrigée pendant l’appel.",
    "Rappelé le lendemain comme promis, tout était réglé.",
    "Remplacement reçu en deux jours, bravo.",
    "Une seule personne du début à la fin, quel confort.",
    "On m’a cru sur parole, ça change tout.",
    "Excuses sincères et petit mot dans le colis.",
    "Plus rapide que je ne l’espérais.",
    "Je craignais le pire, tout s’est réglé en dix minutes.",
    "Le magasin et le service client s’étaient parlé avant de m’appeler.",
    "Réponse précise, signée d’un vrai prénom.",
  ],
};
