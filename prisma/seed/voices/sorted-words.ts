import { both, type Text } from "../language";

interface Said {
  /** How the words begin. */
  readonly begins: Text;
  readonly insight: "motivation" | "barrier";
  /** How many of the newest were sorted so. */
  readonly times: number;
}

/** Words that somebody read and took as a reason to do, or not to do. */
export const SORTED: readonly Said[] = [
  {
    begins: both("Personne ne me rappelle", "Nobody ever rings back"),
    insight: "barrier",
    times: 6,
  },
  {
    begins: both("Vingt minutes d’attente", "Twenty minutes’ wait"),
    insight: "barrier",
    times: 5,
  },
  {
    begins: both("Deux déplacements pour rien", "Two trips for nothing"),
    insight: "barrier",
    times: 4,
  },
  {
    begins: both("On m’a cru sur parole", "They took my word for it"),
    insight: "motivation",
    times: 5,
  },
  {
    begins: both("Accueil souriant", "A smile at the door"),
    insight: "motivation",
    times: 4,
  },
  {
    begins: both("Échangé en une minute", "Swapped in a minute"),
    insight: "motivation",
    times: 3,
  },
];

interface Linked {
  readonly begins: Text;
  readonly stance: "support" | "contradict";
  readonly kind: "objective" | "experiment" | "learning";
  /** The key of the objective, the test or the learning in the story. */
  readonly to: string;
}

/** The newest words that begin so, beside what they speak for or against. */
export const LINKED: readonly Linked[] = [
  {
    begins: both("Personne ne me rappelle", "Nobody ever rings back"),
    stance: "support",
    kind: "objective",
    to: "firstTime",
  },
  {
    begins: both("J’ai tout réexpliqué", "Had to explain the whole thing"),
    stance: "support",
    kind: "objective",
    to: "firstTime",
  },
  {
    begins: both("Une seule personne du début", "Same person from start"),
    stance: "contradict",
    kind: "objective",
    to: "firstTime",
  },
  {
    begins: both("Vingt minutes d’attente", "Twenty minutes’ wait"),
    stance: "support",
    kind: "objective",
    to: "queue",
  },
  {
    begins: both("Rappelé le lendemain", "Called back the next day"),
    stance: "support",
    kind: "experiment",
    to: "callBack",
  },
  {
    begins: both("La borne ne reconnaissait", "The machine wouldn’t read"),
    stance: "support",
    kind: "learning",
    to: "screensDoNotReplace",
  },
  {
    begins: both("Bluffée", "Impressive"),
    stance: "contradict",
    kind: "learning",
    to: "screensDoNotReplace",
  },
];
