import { isAbsent } from "../../delimited/cell/absent-cell";
import { plainWords } from "../../tabular/header-text";
import { silenceOf } from "../silence";

/** Ways of not answering a question of opinion, as `plainWords`; each stands alone in its cell. */
const NO_ANSWER: ReadonlySet<string> = new Set([
  "don t know",
  "dont know",
  "do not know",
  "i don t know",
  "i do not know",
  "i don t remember",
  "don t remember",
  "not sure",
  "unsure",
  "no opinion",
  "not applicable",
  "does not apply",
  "doesn t apply",
  "no answer",
  "no basis",
  "no basis for evaluation",
  "no basis for judgment",
  "prefer not to say",
  "prefer not to answer",
  "ne sait pas",
  "ne sais pas",
  "je ne sais pas",
  "sais pas",
  "ne se prononce pas",
  "ne souhaite pas repondre",
  "sans opinion",
  "sans avis",
  "sans objet",
  "non concerne",
  "pas concerne",
  "non applicable",
  "aucune reponse",
  "sans reponse",
  "nsp",
]);

/** Whether a trimmed cell says that the person gave no answer; both halves of a bilingual label must say so. */
export function saysNoAnswer(text: string): boolean {
  if (isAbsent(text) || silenceOf(text) !== null) return true;
  if (text.length > 80) return false;
  const halves = [text, ...text.split("/")].map((half) =>
    plainWords(half.replace(/\(e\)s?$/i, "")),
  );
  return halves.some((half) => NO_ANSWER.has(half));
}
