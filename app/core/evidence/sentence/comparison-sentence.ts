import {
  amount,
  bareNumber,
  formatNumber,
  type AmountStyle,
  type Locale,
} from "./format-amount";

/** How the comparison sites went meanwhile, already written in the reader's language. */
interface Meanwhile {
  sites: number;
  /** Both ends of a common way, or the most that any of them changed. */
  size: string;
}

/** Sites that went both ways, some of them far. */
interface Scattered {
  sites: number;
  mean: string;
  low: string;
  high: string;
}

interface ComparisonWords {
  to: string;
  rose(meanwhile: Meanwhile): string;
  fell(meanwhile: Meanwhile): string;
  changed(meanwhile: Meanwhile): string;
  scattered(meanwhile: Scattered): string;
  bound(size: string, isExact: boolean): string;
}

const WORDS: Record<Locale, ComparisonWords> = {
  en: {
    to: "to",
    rose: ({ sites, size }) => `${atEn(sites)} it rose by ${size}.`,
    fell: ({ sites, size }) => `${atEn(sites)} it fell by ${size}.`,
    changed: ({ sites, size }) =>
      sites === 1
        ? `At the comparison site it changed by ${size}.`
        : `${inWords(sites, "en", true)} comparison sites changed by ${size}.`,
    scattered: ({ sites, mean, low, high }) =>
      `${atEn(sites)} it changed by ${mean} on average (between ${low} and ${high}).`,
    bound: (size, isExact) => `${isExact ? "at most" : "less than"} ${size}`,
  },
  fr: {
    to: "à",
    rose: ({ sites, size }) => `${atFr(sites)}, hausse de ${size}.`,
    fell: ({ sites, size }) => `${atFr(sites)}, baisse de ${size}.`,
    changed: ({ sites, size }) =>
      sites === 1
        ? `Le site de comparaison a bougé de ${size}.`
        : `${inWords(sites, "fr", true)} sites de comparaison ont bougé de ${size}.`,
    scattered: ({ sites, mean, low, high }) =>
      `${atFr(sites)}, ${mean} en moyenne (entre ${low} et ${high}).`,
    bound: (size, isExact) =>
      isExact ? `${size} au plus` : `moins de ${size}`,
  },
};

const atEn = (sites: number) =>
  sites === 1
    ? "At the comparison site"
    : `At the ${inWords(sites, "en")} comparison sites`;
const atFr = (sites: number) =>
  sites === 1
    ? "Sur le site de comparaison"
    : `Sur les ${inWords(sites, "fr")} sites de comparaison`;

const NUMBERS: Record<Locale, readonly string[]> = {
  en: ["two", "three", "four", "five", "six", "seven", "eight", "nine"],
  fr: ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
};

/** Two to nine in letters, as in running text. */
function inWords(count: number, locale: Locale, begins = false): string {
  const word = NUMBERS[locale][count - 2];
  if (word === undefined) return formatNumber(count, 0, locale);
  return begins ? word[0]!.toUpperCase() + word.slice(1) : word;
}

/**
 * How much the metric changed where nothing was tried: a range where all went the same way. Else, where none changed by
 * more than `threshold`, the most that any did, rounded up so that "less than" stays true ("at most" where nothing is
 * rounded); beyond it that would read as if all had, so their mean and both ends. Null where no change is known.
 */
export function comparisonSentence(
  changes: readonly number[],
  style: AmountStyle,
  threshold: number,
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
  if (!say && most > threshold)
    return words.scattered({
      sites,
      mean: amount(changes.reduce((a, b) => a + b) / sites, style, true),
      low: bareNumber(Math.min(...changes), style, true),
      high: amount(Math.max(...changes), style, true),
    });
  if (!say) {
    const unit = 10 ** -style.decimals / style.factor;
    const steps = most / unit;
    const isExact = Math.abs(steps - Math.round(steps)) < 1e-9;
    const size = amount(Math.ceil(steps - 1e-9) * unit, style);
    return words.changed({ sites, size: words.bound(size, isExact) });
  }
  const [low, high] = [bareNumber(least, style), bareNumber(most, style)];
  const range = low === high ? "" : `${low} ${words.to} `;
  return say({ sites, size: `${range}${amount(most, style)}` });
}
