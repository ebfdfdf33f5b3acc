import { both, type Text } from "../language";

/** What is typed into the chat window, by score. */
export const CHAT_LINES: Readonly<Record<number, readonly Text[]>> = {
  1: [
    both(
      "Le robot a tourné en rond, j’ai fini par appeler.",
      "The bot went round in circles, I ended up calling.",
    ),
    both(
      "Fermé sans réponse au milieu de ma phrase.",
      "Closed on me in the middle of a sentence.",
    ),
  ],
  2: [
    both(
      "Trop de questions avant de parler à quelqu’un.",
      "Too many questions before I got a person.",
    ),
    both(
      "On m’a renvoyé vers une page que j’avais déjà lue.",
      "Sent me to a page I had already read.",
    ),
  ],
  3: [
    both(
      "Réponse juste, mais dix minutes d’attente.",
      "Right answer, after ten minutes’ wait.",
    ),
    both("Correct, un peu copié-collé.", "Fine, if a bit copy-and-paste."),
  ],
  4: [
    both(
      "Clair et rapide, une vraie personne.",
      "Clear and quick, a real person.",
    ),
    both(
      "Elle a vérifié le stock de Lille pour moi.",
      "She checked the Lille stock for me.",
    ),
  ],
  5: [
    both(
      "Bluffée : taille, stock et retrait réglés en trois messages.",
      "Impressive: size, stock and pick-up sorted in three messages.",
    ),
    both(
      "Le conseiller a signé de son prénom, ça change.",
      "The adviser signed with a first name. Makes a change.",
    ),
  ],
};
