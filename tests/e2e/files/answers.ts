/** Made for these journeys, in the layout of a French export: Windows-1252, ";" and quotes. No row comes from a real file. */
const SHOPS = ["Châtelet", "Lyon Part-Dieu"] as const;
const WEEKS = 30;
/** The week, counted from 0, from which on the shops call customers back. */
const FIRST_WEEK_OF_THE_TEST = 22;
const BEFORE = [9, 4, 8, 10, 6, 7, 9, 5, 10, 3, 8, 9, 6] as const;
const SINCE = [10, 9, 8, 10, 9, 7, 10, 9, 6, 10, 9] as const;
const SENTENCES = [
  "Accueil chaleureux, mais l’attente est longue ; personne à la caisse.",
  "On m’a rappelé le jour même. Merci !",
  "Trop d’étapes pour échanger un article à 12 €.",
  "Le « click and collect » n’était pas prêt.",
] as const;

const MONDAY = Date.UTC(2025, 0, 6);
const DAY_MS = 86_400_000;

/** Figures of the last four weeks (7 July to 3 August 2025), computed with another program from the same rows. */
export const ANSWERS = {
  rows: 302,
  kept: 300,
  refused: 1,
  skipped: 1,
  testStartsOn: "2025-06-09",
  recent: {
    from: "2025-07-07",
    to: "2025-08-03",
    n: 40,
    nps: 55,
    low: 27,
    high: 75,
    sites: [
      { name: "Châtelet", n: 20, nps: 45 },
      { name: "Lyon Part-Dieu", n: 20, nps: 65 },
    ],
  },
  words: SENTENCES,
} as const;

export function answersFile(): Buffer {
  const header = "identifiant;note;date_visite;magasin;commentaire;courriel";
  const rows = Array.from({ length: WEEKS * 10 }, (_, at) => answerRow(at));
  const faulty = [
    'R-900;11;08/04/2025;"Châtelet";"";',
    'R-901;;09/04/2025;"Châtelet";"";',
  ];
  return toWindows1252([header, ...rows, ...faulty, ""].join("\r\n"));
}

function answerRow(at: number): string {
  const week = Math.floor(at / 10);
  const scores = week < FIRST_WEEK_OF_THE_TEST ? BEFORE : SINCE;
  const score = scores[(5 * at * at + week * week) % scores.length];
  const day = new Date(MONDAY + (week * 7 + (at % 7)) * DAY_MS);
  const [year, month, date] = day.toISOString().slice(0, 10).split("-");
  const words = at % 3 === 0 ? SENTENCES[(at / 3) % SENTENCES.length] : "";
  return [
    `R-${at}`,
    score,
    `${date}/${month}/${year}`,
    `"${SHOPS[at % 2]}"`,
    `"${words}"`,
    `client${at}@example.com`,
  ].join(";");
}

/** The characters of these sentences that Latin-1 has not. */
const WINDOWS_1252: Record<string, number> = { "€": 0x80, "’": 0x92 };

function toWindows1252(text: string): Buffer {
  return Buffer.from(
    [...text].map((char) => WINDOWS_1252[char] ?? char.codePointAt(0)!),
  );
}
