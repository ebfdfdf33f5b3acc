import { both } from "../../language";
import { otherShops } from "../../sites";
import type { DemoTest } from "../demo-test";

const WALK = ["Lyon", "Grenoble"] as const;

export const COMPLAINT_TESTS = {
  managerWalk: {
    owner: "lyon",
    team: "lyon",
    objective: "heard",
    moment: "welcome",
    intent: "humanise",
    channel: "human",
    title: both(
      "Le directeur dans le magasin, le samedi de 15 h à 17 h",
      "The manager on the shop floor, Saturdays three to five",
    ),
    benefit: both(
      "Celui qui peut décider est là quand quelque chose coince.",
      "The one who can say yes is there when something goes wrong.",
    ),
    belief: both(
      "Un problème réglé debout n’arrive jamais sur un formulaire.",
      "What gets sorted standing up never becomes a form.",
    ),
    plan: {
      metric: "complaints",
      sites: WALK,
      against: otherShops(WALK),
      design: "difference-in-differences",
      least: 0.25,
      actingWeeks: 8,
      measuringWeeks: 10,
      who: both("Les deux directeurs.", "The two shop managers."),
      know: both(
        "Un tiers des réclamations naissent le samedi après-midi.",
        "A third of complaints start on a Saturday afternoon.",
      ),
      hours: 32,
      customers: 5_000,
    },
    course: {
      startsWeeksAgo: 62,
      change: -0.3,
      ends: "decided",
      decision: {
        kind: "repeat",
        why: both(
          "Moins de réclamations chez les deux, pas ailleurs. À refaire dans deux autres villes avant d’en faire une règle.",
          "Fewer complaints in both, not elsewhere. Try two more towns before making it a rule.",
        ),
        teaches: "someoneWhoCanDecide",
      },
      surprises: [
        both(
          "Les clients viennent aussi dire ce qui va bien.",
          "People come up to say what is going well, too.",
        ),
      ],
    },
  },
  thankYou: {
    owner: "stores",
    team: "stores",
    objective: "heard",
    moment: "welcome",
    intent: "humanise",
    channel: "human",
    title: both(
      "Appeler chaque client qui s’est plaint la semaine passée",
      "Ring everyone who complained last week",
    ),
    benefit: both(
      "On sait que sa réclamation a été lue, et par qui.",
      "You know your complaint was read, and by whom.",
    ),
    belief: both(
      "Un appel évite la deuxième réclamation.",
      "One call heads off the second complaint.",
    ),
    plan: {
      metric: "complaints",
      sites: ["Nantes", "Angers"],
      against: otherShops(["Nantes", "Angers"]),
      design: "difference-in-differences",
      least: 0.2,
      actingWeeks: 4,
      measuringWeeks: 6,
      who: both(
        "Les adjoints des deux magasins.",
        "The deputies of both shops.",
      ),
      know: both(
        "Une réclamation sur cinq est une relance.",
        "One complaint in five is a repeat.",
      ),
      hours: 24,
      customers: 200,
    },
    course: {
      startsWeeksAgo: 46,
      change: 0,
      ends: "invalid",
      because: both(
        "La grève des transports a vidé les magasins dès la deuxième semaine : ni clients, ni équipes complètes.",
        "The transport strike emptied the shops from week two: no customers to speak of and half the crew missing.",
      ),
      spent: 0.3,
    },
  },
  quickSorry: {
    owner: "toulouse",
    team: "toulouse",
    objective: "heard",
    moment: "repair",
    intent: "repair",
    channel: "human",
    origin: { of: "managerWalk", kind: "repeat" },
    title: both(
      "Le directeur en rayon le samedi, à Toulouse et Nice",
      "Saturday manager on the floor, Toulouse and Nice",
    ),
    benefit: both(
      "Une décision tout de suite, sans repasser lundi.",
      "A decision now, not “come back on Monday”.",
    ),
    belief: both(
      "Ce qui a marché à Lyon et Grenoble marchera ici.",
      "What worked in Lyon and Grenoble will work here.",
    ),
    plan: {
      metric: "complaints",
      sites: ["Toulouse", "Nice"],
      against: otherShops(["Toulouse", "Nice"]),
      design: "difference-in-differences",
      least: 0.25,
      actingWeeks: 6,
      measuringWeeks: 8,
      who: both(
        "Les directeurs de Toulouse et de Nice.",
        "The Toulouse and Nice managers.",
      ),
      know: both(
        "Le déroulé de Lyon : pas de bureau, pas de téléphone.",
        "Lyon’s routine: no desk, no phone.",
      ),
      hours: 30,
      customers: 4_000,
    },
    course: {
      startsWeeksAgo: 5,
      change: -0.2,
      ends: "under-way",
    },
  },
} as const satisfies Record<string, DemoTest>;
