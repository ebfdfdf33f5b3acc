import type { MetricScale } from "~/core/metric/metric-kind";

import { yesOrNo } from "../read-yes-no";
import { labelWords } from "./label-scale";
import { readLabelledNumber } from "./labelled-number";
import { LADDERS } from "./ladders";

export interface KnownLabels {
  /** As a person wrote them down, the best first. */
  readonly ordered: readonly string[];
  /** All labels of the question in any order, as the tool tells them. */
  readonly options: readonly string[];
}

/**
 * The number of one answer's label on a scale that is known, for answers that come one at a time: its place in the list
 * a person gave, the number it carries, yes or no on 0–1, or its place on a usual scale that has all of the question's
 * labels. A label alone never says its place there: taking those that happen to be unmistakable and refusing the others
 * would bend the result. Null where nothing says the number.
 */
export function labelOnScale(
  text: string,
  scale: MetricScale,
  { ordered, options }: KnownLabels,
): number | null {
  if (ordered.length > 0) return placeIn(ordered, text, scale);
  if (scale.min === 0 && scale.max === 1) return yesOrNo(text);
  return numberIn(text, scale) ?? onLadder(text, scale, options);
}

function placeIn(
  ordered: readonly string[],
  text: string,
  { min, max }: MetricScale,
): number | null {
  const place = ordered.map(labelWords).indexOf(labelWords(text));
  const whole = ordered.length === max - min + 1;
  return whole && place >= 0 ? max - place : null;
}

/** "4/5" is no 4 on a scale up to 10. */
function numberIn(text: string, { max }: MetricScale): number | null {
  const top = /\/ ?(\d+)$/.exec(text)?.[1];
  if (top !== undefined && Number(top) !== max) return null;
  return readLabelledNumber(text)?.value ?? null;
}

function onLadder(
  text: string,
  { min, max }: MetricScale,
  options: readonly string[],
): number | null {
  const steps = max - min + 1;
  if (options.length !== steps) return null;
  const numbers = new Set<number>();
  for (const { rungs } of LADDERS) {
    const place = (label: string) =>
      rungs.findIndex((labels) => labels.includes(labelWords(label)));
    const known = new Set(options.map(place));
    const fits = rungs.length === steps && known.size === steps;
    if (fits && !known.has(-1) && place(text) >= 0)
      numbers.add(max - place(text));
  }
  const [number = null] = numbers;
  return numbers.size === 1 ? number : null;
}
