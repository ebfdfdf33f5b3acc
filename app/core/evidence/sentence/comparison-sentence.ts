import {
  amount,
  bareNumber,
  type AmountStyle,
  type Locale,
} from "./format-amount";

/** How the comparison sites went meanwhile, already written in the reader's language. */
interface Meanwhile {
  sites: number;
  /** Both ends of a common way, or the most that any of them changed. */
  size: string;
}

interface ComparisonWords {
  to: string;
  rose(meanwhile: Meanwhile): string;
  fell(meanwhile: Meanwhile): string;
  changed(meanwhile: Meanwhile): string;
}

const WORDS: Record<Locale, ComparisonWords> = {
  en: {
    to: "to",
    rose: ({ sites, size }) => `${atEn(sites)} it rose by ${size}.`,
    fell: ({ sites, size }) => `${atEn(sites)} it fell by ${size}.`,
    changed: ({ sites, size }) =>
      `${atEn(sites)} it changed by at most ${size}.`,
  },
  fr: {
    to: "à",
    rose: ({ sites, size }) => `${atFr(sites)}, hausse de ${size}.`,
    fell: ({ sites, size }) => `${atFr(sites)}, baisse de ${size}.`,
    changed: ({ sites, size }) => `${atFr(sites)}, écart d’au plus ${size}.`,
  },
};

const atEn = (sites: number) =>
  sites === 1 ? "At the comparison site" : `At the ${sites} comparison sites`;
const atFr = (sites: number) =>
  sites === 1
    ? "Sur le site de comparaison"
    : `Sur les ${sites} sites de comparaison`;

/**
 * How much the metric changed where nothing was tried: a range where all went the same way, else the most that any
 * changed, rounded up so that "at most" stays true. Null where no change is known.
 */
export function comparisonSentence(
  changes: readonly number[],
  style: AmountStyle,
): string | null {
  if (changes.length === 0) return null;
  const words = WORDS[style.locale];
  const sites = changes.length;
  const sizes = changes.map(Math.abs);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const say = changes.every((change) => change > 0)
    ? words.rose
    : changes.every((change) => change < 0)
      ? words.fell
      : null;
  if (!say) {
    const unit = 10 ** -style.decimals / style.factor;
    const bound = Math.ceil(most / unit - 1e-9) * unit;
    return words.changed({ sites, size: amount(bound, style) });
  }
  const [low, high] = [bareNumber(least, style), bareNumber(most, style)];
  const range = low === high ? "" : `${low} ${words.to} `;
  return say({ sites, size: `${range}${amount(most, style)}` });
}
