import { plainWords } from "../../tabular/header-text";
import { LADDERS, type Ladder } from "./ladders";
import { saysNoAnswer } from "./no-answer";

export interface LabelScale {
  scale: { min: number; max: number };
  numbers: Map<string, number | null>;
  /** Whether the labels seen fit a scale of another length as well. */
  unsure: boolean;
  topic: Ladder["topic"];
}

/** Where a label stands on a ladder: 0 at the top; null for no answer. */
type Rungs = Map<string, number | null>;

/**
 * The scale whose every label is known, whatever the order in which the labels come. Null when a single label is not of
 * the scale: then nothing says how to number it.
 */
export function findLabelScale(texts: readonly string[]): LabelScale | null {
  const fits = LADDERS.flatMap((ladder) => {
    const rungs = climb(ladder, texts);
    return rungs ? [{ ladder, rungs }] : [];
  });
  const whole = fits.find(
    ({ ladder, rungs }) => steps(rungs) === ladder.rungs.length,
  );
  const best = whole ?? fits[0];
  if (!best || steps(best.rungs) < 2) return null;
  const other = fits.some((fit) => numbered(fit) !== numbered(best));
  return { ...number(best), unsure: !whole && other };
}

interface Fit {
  ladder: Ladder;
  rungs: Rungs;
}

function climb(ladder: Ladder, texts: readonly string[]): Rungs | null {
  const rungs: Rungs = new Map();
  for (const text of texts) {
    const rung = rungOf(ladder, text);
    if (rung === null && !saysNoAnswer(text)) return null;
    rungs.set(text, rung);
  }
  return rungs;
}

/** A bilingual label ("Bon / Good") stands where its halves stand; halves that disagree stand nowhere. */
function rungOf({ rungs }: Ladder, text: string): number | null {
  const find = (part: string) => {
    const plain = labelWords(part);
    return rungs.findIndex((labels) => labels.includes(plain));
  };
  const whole = find(text);
  if (whole >= 0) return whole;
  const found = text
    .split("/")
    .map(find)
    .filter((rung) => rung >= 0);
  const [rung] = found;
  return rung !== undefined && found.every((each) => each === rung)
    ? rung
    : null;
}

/** Feminine and plural say the same: "satisfait(e)", "satisfaites". */
export function labelWords(label: string): string {
  return plainWords(label.replaceAll(/\((?:e|s|es|ne)\)/gi, ""))
    .replaceAll(/\b(in)?satisfait(?:e|s|es)\b/g, "$1satisfait")
    .replaceAll(/\bbon(?:ne|s|nes)\b/g, "bon")
    .replaceAll(/\bmauvais(?:e|es)\b/g, "mauvais");
}

function steps(rungs: Rungs): number {
  return new Set([...rungs.values()].filter((rung) => rung !== null)).size;
}

function number({ ladder, rungs }: Fit): Omit<LabelScale, "unsure"> {
  const max = ladder.rungs.length;
  const numbers = new Map(
    [...rungs].map(([text, rung]): [string, number | null] => [
      text,
      rung === null ? null : max - rung,
    ]),
  );
  return { scale: { min: 1, max }, numbers, topic: ladder.topic };
}

function numbered(fit: Fit): string {
  const { scale, numbers } = number(fit);
  return JSON.stringify([scale.max, [...numbers.values()]]);
}
