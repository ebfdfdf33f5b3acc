/** Why somebody who was reached gave no score: closed or passed the question, or never saw it. */
export type Silence = "dismissed" | "not-asked";

/** What stands in a score's cell, in lower case, where the file tells the two apart. */
export type SilenceWords = ReadonlyMap<string, Silence>;

/** Words that say it in any file. "No answer" and "skipped" do not say which of the two, so they are not here. */
const ANYWHERE: SilenceWords = new Map<string, Silence>([
  // What Formbricks keeps of a question that was closed.
  ["dismissed", "dismissed"],
  ["declined", "dismissed"],
  ["seen but unanswered", "dismissed"],
  ["asked, not answered", "dismissed"],
  ["prefer not to say", "dismissed"],
  ["prefer not to answer", "dismissed"],
  ["fermé", "dismissed"],
  ["refus de répondre", "dismissed"],
  ["vu sans réponse", "dismissed"],
  ["ne souhaite pas répondre", "dismissed"],
  ["not asked", "not-asked"],
  ["not-asked", "not-asked"],
  ["not_asked", "not-asked"],
  ["not shown", "not-asked"],
  ["not displayed", "not-asked"],
  ["question not shown", "not-asked"],
  // LimeSurvey's exports of answers as they are stored.
  ["{question_not_shown}", "not-asked"],
  ["non posée", "not-asked"],
  ["question non posée", "not-asked"],
  ["non affichée", "not-asked"],
  ["question non affichée", "not-asked"],
]);

/** Whether a trimmed cell says why there is no score; null for an answer, and for an absence nobody explains. */
export function silenceOf(text: string, own?: SilenceWords): Silence | null {
  if (text.length > 40) return null;
  const word = text.toLowerCase();
  return own?.get(word) ?? ANYWHERE.get(word) ?? null;
}
