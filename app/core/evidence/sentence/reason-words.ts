import type { Locale } from "./format-amount";
import type { ShortSide } from "./short-side";

/** Figures that reasons name, already written in the reader's language. */
export interface ReasonData {
  /** `null`: no change of any size could have shown. */
  detectable: string | null;
  declared: string;
  mixShift: string;
  fidelity: string;
  overlapping: number;
  /** The side of a before and after that has too few periods; `null` where both have enough. */
  short: ShortSide | null;
}

interface ReasonWords {
  text(data: ReasonData): string;
  raise(data: ReasonData): string | null;
}

function say(
  text: string | ((data: ReasonData) => string),
  raise: string | null | ((data: ReasonData) => string),
): ReasonWords {
  return {
    text: typeof text === "string" ? () => text : text,
    raise: typeof raise === "function" ? raise : () => raise,
  };
}

/** Of a before and after: what its short side lacks comes first, since no baseline is of use without it. */
const ENOUGH_EN: Record<ShortSide, string> = {
  before: "Four or more periods before the start.",
  after: "Four or more periods after the start.",
  both: "Four or more periods before the start, and four or more after.",
};
const ENOUGH_FR: Record<ShortSide, string> = {
  before: "Quatre périodes ou plus avant le début.",
  after: "Quatre périodes ou plus après le début.",
  both: "Quatre périodes ou plus avant le début, et quatre ou plus après.",
};

const EN: Record<string, ReasonWords> = {
  "before-after": say(
    "A plain before and after: anything else that changed at the same time could explain the result.",
    ({ short }) =>
      short === null
        ? "Twelve or more stable periods before the start, or sites where nothing changes to compare with."
        : ENOUGH_EN[short],
  ),
  "before-after-few-periods": say(
    "A before and after on a handful of periods: their ordinary swings alone could give such a result.",
    ({ short }) => ENOUGH_EN[short ?? "both"],
  ),
  "before-after-stable-baseline": say(
    "Before and after, on a baseline of at least twelve periods without a signal.",
    "Sites where nothing changes to compare with.",
  ),
  "series-with-long-baseline": say(
    "The series of at least twelve periods before the start shows what would have been expected.",
    "Sites where nothing changes to compare with.",
  ),
  "series-with-short-baseline": say(
    "The series before the start is shorter than twelve periods.",
    "Twelve or more periods before the start.",
  ),
  "comparison-sites": say(
    "Compared with sites where nothing changed and which moved alike before.",
    "Draw by lot which sites or days try it, before the start.",
  ),
  "comparison-sites-diverging": say(
    "The comparison sites already moved differently before the start.",
    "Comparison sites that moved alike before the start.",
  ),
  "comparison-sites-unchecked": say(
    "The comparison sites were not shown to move like the tested ones before the start, or the noise between sites could not be read.",
    "Four or more comparison sites, each with four or more periods before and after the start.",
  ),
  randomised: say(
    "Who got the test was drawn by lot before the start.",
    "Two more independent replications.",
  ),
  "randomised-without-schedule": say(
    "The groups were not shown to be drawn before the start.",
    "Keep the draw, dated before the start.",
  ),
  "randomised-split-broken": say(
    "The two groups do not have the sizes that were drawn: who was left out may explain the difference.",
    "Find what split the groups otherwise than planned, mend it and repeat the test.",
  ),
  "detectable-worse-than-declared": say(
    ({ detectable, declared }) =>
      detectable === null
        ? "These data could not have shown a change of any size."
        : `These data could only have shown a change of about ${detectable}, more than the ${declared} that was hoped for.`,
    "More answers, more sites or a longer reading.",
  ),
  "picked-because-worst": say(
    "The site was picked because it was doing worst, and the worst tend to come back up by themselves.",
    "Pick sites by lot, or for another reason than their last result.",
  ),
  "amended-after-start": say(
    "The metric, the window or the expectation was changed after the start.",
    "Keep the expectation as it was at the start.",
  ),
  "context-overlap": say(
    "Another event fell into the same period.",
    "Repeat the test in a quiet period.",
  ),
  "mix-shifted": say(
    ({ mixShift }) =>
      `The mix of surveys or channels shifted by ${mixShift} points.`,
    "Ask the same people the same way before and after.",
  ),
  "low-fidelity": say(
    ({ fidelity }) => `The test was really done on ${fidelity}% of its days.`,
    "Do it on at least 70% of the days.",
  ),
  "overlapping-tests": say(
    ({ overlapping }) =>
      overlapping === 1
        ? "Another test ran on the same metric and site: their effects cannot be told apart."
        : `${overlapping} other tests ran on the same metric and site: their effects cannot be told apart.`,
    "One test at a time on a metric and a site.",
  ),
  "placebo-failed": say(
    "The same analysis finds as much at dates or sites where nothing happened.",
    "A longer baseline, or comparison sites.",
  ),
};

const FR: Record<string, ReasonWords> = {
  "before-after": say(
    "Simple avant-après : tout ce qui a changé au même moment peut expliquer le résultat.",
    ({ short }) =>
      short === null
        ? "Douze périodes stables ou plus avant le début, ou des sites où rien ne change, pour comparer."
        : ENOUGH_FR[short],
  ),
  "before-after-few-periods": say(
    "Avant-après sur quelques périodes seulement : leurs variations ordinaires suffiraient à donner un tel résultat.",
    ({ short }) => ENOUGH_FR[short ?? "both"],
  ),
  "before-after-stable-baseline": say(
    "Avant-après, sur une base d’au moins douze périodes sans signal.",
    "Des sites où rien ne change, pour comparer.",
  ),
  "series-with-long-baseline": say(
    "La série d’au moins douze périodes avant le début montre ce qui était à attendre.",
    "Des sites où rien ne change, pour comparer.",
  ),
  "series-with-short-baseline": say(
    "La série d’avant le début compte moins de douze périodes.",
    "Douze périodes ou plus avant le début.",
  ),
  "comparison-sites": say(
    "Comparé à des sites où rien n’a changé et qui évoluaient de même auparavant.",
    "Tirer au sort, avant le début, les sites ou les jours d’essai.",
  ),
  "comparison-sites-diverging": say(
    "Les sites de comparaison évoluaient déjà autrement avant le début.",
    "Des sites de comparaison qui évoluaient de même avant le début.",
  ),
  "comparison-sites-unchecked": say(
    "Rien ne montre que les sites de comparaison évoluaient comme les sites testés avant le début, ou les écarts entre sites n’ont pu être lus.",
    "Quatre sites de comparaison ou plus, chacun avec quatre périodes ou plus avant et après le début.",
  ),
  randomised: say(
    "Le tirage au sort a eu lieu avant le début.",
    "Deux répétitions indépendantes de plus.",
  ),
  "randomised-without-schedule": say(
    "Rien ne montre que les groupes ont été tirés au sort avant le début.",
    "Garder le tirage, daté d’avant le début.",
  ),
  "randomised-split-broken": say(
    "Les deux groupes n’ont pas les tailles prévues au tirage : l’écart peut venir de ceux qui manquent.",
    "Trouver ce qui a faussé la répartition, le corriger et refaire l’essai.",
  ),
  "detectable-worse-than-declared": say(
    ({ detectable, declared }) =>
      detectable === null
        ? "Ces données n’auraient montré aucun écart, si grand soit-il."
        : `Ces données ne pouvaient montrer qu’un écart d’environ ${detectable}, plus que l’effet attendu de ${declared}.`,
    "Plus de réponses, plus de sites ou une mesure plus longue.",
  ),
  "picked-because-worst": say(
    "Le site a été choisi parce qu’il allait le plus mal, et les plus mauvais remontent souvent d’eux-mêmes.",
    "Choisir les sites par tirage au sort, ou pour une autre raison que leur dernier résultat.",
  ),
  "amended-after-start": say(
    "L’indicateur, la fenêtre ou l’effet attendu ont été modifiés après le début.",
    "Garder l’effet attendu tel qu’il était au début.",
  ),
  "context-overlap": say(
    "Un autre événement est tombé dans la même période.",
    "Refaire l’essai dans une période calme.",
  ),
  "mix-shifted": say(
    ({ mixShift }) =>
      `La répartition des enquêtes ou des canaux a bougé de ${mixShift} points.`,
    "Interroger les mêmes clients de la même façon avant et après.",
  ),
  "low-fidelity": say(
    ({ fidelity }) =>
      `L’essai n’a vraiment été fait que ${fidelity} % de ses jours.`,
    "Le faire au moins 70 % des jours.",
  ),
  "overlapping-tests": say(
    ({ overlapping }) =>
      overlapping === 1
        ? "Un autre essai portait sur le même indicateur et le même site : leurs effets ne peuvent être séparés."
        : `${overlapping} autres essais portaient sur le même indicateur et le même site : leurs effets ne peuvent être séparés.`,
    "Un seul essai à la fois par indicateur et par site.",
  ),
  "placebo-failed": say(
    "La même analyse trouve autant à des dates ou sur des sites où rien ne s’est passé.",
    "Une base plus longue, ou des sites de comparaison.",
  ),
};

export const REASON_WORDS: Record<Locale, Record<string, ReasonWords>> = {
  en: EN,
  fr: FR,
};
