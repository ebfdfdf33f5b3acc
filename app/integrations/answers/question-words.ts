import { plainWords } from "../tabular/header-text";

const RECOMMEND =
  /\b(?:recommend\w*|recommand\w*|nps|net promoter|promoter score|\w*empfehl\w*|recomend\w*|recomiend\w*|consigli\w*|aanbevel\w*)\b/;
const EFFORT =
  /\b(?:ces|effort|easy|easier|facile|facilement|facilite|difficult|difficile)\b/;
/** "NPS_GROUP", "Recommendation comment": about the score, not the score. */
const ABOUT =
  /\b(?:group|groupe|comment|commentaire|why|pourquoi|reason|raison)\b/;

export function asksToRecommend(question: string): boolean {
  const words = plainWords(question);
  return RECOMMEND.test(words) && !(words.length < 40 && ABOUT.test(words));
}

export function asksEffort(question: string): boolean {
  return EFFORT.test(plainWords(question));
}

/** "on a scale of 0-10", "de 1 à 5", "between 1 and 7", "0 to 100". */
const RANGE =
  /(?<![\d.])([01])\s*(?:-|–|—|to|à|a|and|et|through|bis|\.\.\.?)\s*(10|100|[3-7])(?![\d%])/i;
const RANGE_DOWN =
  /(?<![\d.])(10|100|[3-7])\s*(?:-|–|—|to|à|and|et)\s*([01])(?![\d%])/i;
/** "10 - strongly agree, 1 - strongly disagree", "where 5 is …": a number followed by what it means. */
const END =
  /(?<![\d.])(\d{1,2})\s*(?:[-–—=:]|is|est|means|signifie|being|étant|veut dire|\()\s*(\p{L}[^,;.()\d]*)/giu;

export interface DeclaredScale {
  min: number;
  max: number;
  /** The low end is the good one. */
  reversed: boolean;
}

/** The scale a question tells, or null. */
export function declaredScale(question: string): DeclaredScale | null {
  const ends = [...question.matchAll(END)].map(([, value, meaning]) => ({
    value: Number(value),
    meaning: meaning ?? "",
  }));
  const values = ends.map(({ value }) => value);
  const [min, max] = [Math.min(...values), Math.max(...values)];
  if (ends.length >= 2 && min <= 1 && max >= 3 && max <= 10) {
    const at = (value: number) =>
      ends.find((end) => end.value === value)?.meaning ?? "";
    return { min, max, reversed: isBad(at(max)) && !isBad(at(min)) };
  }
  const up = RANGE.exec(question);
  if (up) return { min: Number(up[1]), max: Number(up[2]), reversed: false };
  const down = RANGE_DOWN.exec(question);
  return down
    ? { min: Number(down[2]), max: Number(down[1]), reversed: false }
    : null;
}

const BAD =
  /\b(?:not|dis\w+|un(?:satisfied|likely|happy)\w*|insatisf\w*|pas|jamais|never|very poor|poor|bad|mauvais\w*|worst|difficult|difficile|strongly disagree|terrible|pire|mediocre)\b/;

/** Whether an end of a scale is its bad one, by its words. */
export function isBad(meaning: string): boolean {
  return BAD.test(plainWords(meaning));
}
