/** The four questions about harm; each is answered "no harm" before a test may start. */
export const HARM_QUESTIONS = [
  "noTrap",
  "noDiscrimination",
  "noHealthHarm",
  "noPrivacyHarm",
] as const;

export type HarmQuestion = (typeof HARM_QUESTIONS)[number];

export type HarmAnswers = Readonly<Record<HarmQuestion, boolean>>;

/** Those not answered yet, in the order in which they are asked. */
export function unansweredHarm(answers: HarmAnswers): HarmQuestion[] {
  return HARM_QUESTIONS.filter((name) => !answers[name]);
}

/** Some answered and some not: what stands between no check and a check. */
export function isHalfAnswered(answers: HarmAnswers): boolean {
  const open = unansweredHarm(answers).length;
  return open > 0 && open < HARM_QUESTIONS.length;
}

/** Answers as an address carries them: their names with dots between; other names are passed over. */
export function harmAnswersFrom(text: string | null): HarmAnswers {
  const named = new Set(text?.split("."));
  return Object.fromEntries(
    HARM_QUESTIONS.map((name) => [name, named.has(name)]),
  ) as HarmAnswers;
}

export function harmAnswersToText(answers: HarmAnswers): string {
  return HARM_QUESTIONS.filter((name) => answers[name]).join(".");
}
