export const OBJECTIVE_HINTS = [
  /** It names a tool or its rollout, not a need. */
  "deployed-tool",
  /** It holds a figure: that is a key result. */
  "figure",
  /** It speaks of a score rather than of what a customer lives. */
  "score",
] as const;

export type ObjectiveHint = (typeof OBJECTIVE_HINTS)[number];

/**
 * Verbs and nouns of rolling something out, both languages, as word beginnings without accents.
 * "Install" and "launch" also begin what customers say ("my box is installed"), so the sentence that
 * goes with the hint asks; it never blocks.
 */
const ROLLOUT =
  /\b(deploy|launch|install|roll(ing|ed)?[ -]?out|go[ -]live|implement|migrat|digitali[sz]|automati[sz]|deploi|lanc(er|ons|ement)|mettre en (place|oeuvre|service|production)|mise en (place|oeuvre|service|production)|outiller|equiper|refondre|refonte)/;
const SCORE = /\b(nps|csat|ces|kpi|net promoter)\b/;
const FIGURE = /\d+([.,]\d+)?\s*(%|points?\b|pts?\b|pour cent|per ?cent)/;

/** What to think over in an objective's statement; empty when nothing catches the eye or nothing is written. */
export function coachObjective(statement: string): ObjectiveHint[] {
  const plain = plainText(statement);
  const hints: ObjectiveHint[] = [];
  if (ROLLOUT.test(plain)) hints.push("deployed-tool");
  if (FIGURE.test(plain)) hints.push("figure");
  else if (SCORE.test(plain)) hints.push("score");
  return hints;
}

function plainText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replaceAll("œ", "oe")
    .replaceAll("Œ", "oe")
    .toLowerCase();
}
