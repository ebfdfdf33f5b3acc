export interface LabelledNumber {
  value: number;
  label: string;
}

const BEFORE = /^(\d{1,2})\s*(?:[-–—:=.)]\s*|\s+\(?)(\p{L}.*?)\)?$/u;
const AFTER = /^(\p{L}[^\d]*?)\s*(?:[-–—:=]\s*(\d{1,2})|\((\d{1,2})\))$/u;
const STARS = /^(\d{1,2}) ?(?:stars?|[ée]toiles?)$/iu;
/** "8/10": the number and the top of its scale. */
const OUT_OF = /^(\d{1,2}) ?\/ ?(?:5|7|10)$/;
const DRAWN = /^(★+)☆*$/u;

/** "6 months" is a length of time, "2 times" a number of times. */
const UNIT =
  /^(?:secs?|seconds?|secondes?|mins?|minutes?|h|hours?|heures?|days?|jours?|weeks?|semaines?|months?|mois|years?|ans?|ann[ée]es?|times?|fois|people|persons?|personnes?|or|ou|to|[àa]|and|et|km|kg|euros?|x)\b/iu;

/** The number a label leads or ends with ("10 Strongly agree", "Strongly agree (10)", "5 stars"), or null. */
export function readLabelledNumber(text: string): LabelledNumber | null {
  if (text.length > 120) return null;
  const stars = STARS.exec(text) ?? OUT_OF.exec(text);
  if (stars) return { value: Number(stars[1]), label: "" };
  const drawn = DRAWN.exec(text);
  if (drawn) return { value: drawn[1]?.length ?? 0, label: "" };
  const before = BEFORE.exec(text);
  if (before?.[2]) {
    return UNIT.test(before[2])
      ? null
      : { value: Number(before[1]), label: before[2] };
  }
  const after = AFTER.exec(text);
  return after?.[1]
    ? { value: Number(after[2] ?? after[3]), label: after[1] }
    : null;
}
