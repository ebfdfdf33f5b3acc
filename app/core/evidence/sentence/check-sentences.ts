import type { Check } from "../contract";
import { formatNumber, type Locale } from "./format-amount";
import { shortSide } from "./short-side";

export interface CheckSentence {
  name: string;
  outcome: Check["outcome"];
  text: string;
}

/** Every check in words. */
export function checkSentences(
  checks: readonly Check[],
  locale: Locale,
): CheckSentence[] {
  return checks.map(({ name, outcome, detail }) => {
    const number = (key: string, decimals = 0, less = 0) =>
      formatNumber(Number(detail[key] ?? 0) - less, decimals, locale);
    const words = CHECK_WORDS[locale][name];
    const text = words ? words(outcome, number, detail) : name;
    return { name, outcome, text };
  });
}

type Say = (
  outcome: Check["outcome"],
  number: (key: string, decimals?: number, less?: number) => string,
  detail: Check["detail"],
) => string;

const SIDES_EN = {
  before: "before the start",
  after: "after the start",
  both: "on both sides",
};
const SIDES_FR = {
  before: "avant le début",
  after: "après le début",
  both: "des deux côtés",
};

function sideOf(detail: Check["detail"], sides: typeof SIDES_EN): string {
  return sides[shortSide(detail)];
}

/** The real start is ranked together with the dates it is compared with. */
function rankOf(number: Parameters<Say>[1], of: "of" | "sur"): string {
  return `${number("rank")} ${of} ${Number(number("dates")) + 1}`;
}

const EN: Record<string, Say> = {
  "baseline-length": (outcome, number) =>
    outcome === "pass"
      ? `${number("before")} periods before the start: enough to know the course it was on.`
      : `Only ${number("before")} periods before the start; ${number("needed")} are needed for a firm clue.`,
  "stable-baseline": (outcome, number) =>
    outcome === "pass"
      ? `The ${number("before")} periods before the start are stable.`
      : Number(number("signals")) > 0
        ? `The baseline was not stable: signals on ${number("signals")} of ${number("before")} periods before the start.`
        : `Periods before the start: ${number("before")}; ${number("needed")} are needed to call the baseline stable.`,
  "few-periods": (_, number, detail) =>
    `Few periods ${sideOf(detail, SIDES_EN)} (${number("before")} before, ${number("after")} after; ${number("needed")} a side are needed): ` +
    (detail.widened
      ? "the interval is widened by their swings."
      : "their ordinary swings cannot be seen, so the interval is too short. Up to one such result in five comes about though nothing changed."),
  autocorrelation: (outcome, number) =>
    outcome === "pass"
      ? `What is left over hardly follows itself from one period to the next (${number("lagOne", 2)}).`
      : `What is left over follows itself from one period to the next (${number("lagOne", 2)}): this error model gives too short an interval.`,
  overdispersion: (outcome, number) =>
    outcome === "pass"
      ? `The counts vary as counts do (dispersion ${number("dispersion", 2)}).`
      : `The counts vary ${number("dispersion", 1)} times as much as a Poisson model takes for granted: its interval is too short.`,
  "placebo-in-time": (outcome, number) =>
    outcome === "warn"
      ? "Too few periods before the start to try the analysis at other dates."
      : outcome === "pass"
        ? `Tried at ${number("dates")} dates when nothing happened, the real start ranks ${rankOf(number, "of")}, strongest first.`
        : `Tried at ${number("dates")} dates when nothing happened, the real start only ranks ${rankOf(number, "of")}: the analysis finds effects where there are none.`,
  "parallel-trends": (outcome) =>
    outcome === "pass"
      ? "Before the start, the tested and the comparison sites moved alike."
      : outcome === "warn"
        ? "Too few periods before the start to see whether the sites moved alike."
        : "Before the start, the tested and the comparison sites already moved differently.",
  "few-units": (_, number) =>
    `Comparison sites: only ${number("control")}; their difference is read as one series.`,
  "permutation-rank": (_, number) =>
    `Among ${number("units")} sites, the change of the tested ones ranks ${number("rank")} by size.`,
  "site-noise": () =>
    "This error model takes every answer for independent and leaves out what varies from site to site and week to week.",
  "sample-ratio": (outcome) =>
    outcome === "pass"
      ? "The two groups have the sizes that were planned."
      : "The two groups do not have the sizes that were planned: something went wrong in the split.",
  "split-not-planned": () =>
    "No planned split was given, so the sizes of the groups could not be checked.",
  schedules: (outcome, number) =>
    outcome === "pass"
      ? `The real schedule was compared with ${number("schedules", 0, 1)} others that could have been drawn.`
      : `Only ${number("schedules")} schedules could have been drawn: too few for a clear answer, whatever happened.`,
  donors: (outcome, number) =>
    outcome === "pass"
      ? `${number("control")} comparison sites over ${number("before")} periods before the start: enough to build a likeness.`
      : `Comparison sites: ${number("control")}; periods before the start: ${number("before")}. Too few to build a likeness to rely on.`,
  "pre-fit": (outcome) =>
    outcome === "pass"
      ? "Before the start, the mix of comparison sites followed the tested ones closely."
      : "Before the start, no mix of comparison sites followed the tested ones closely.",
  "rank-among-units": (_, number) =>
    `Each comparison site taken in its place, the tested one ranks ${number("rank")} of ${number("units")}, strongest first.`,
  "outside-scale": () =>
    "The model leaves the metric’s scale: its limits end where the scale does. More answers a period, or comparison sites, would help.",
  conformal: (_, number) =>
    `Shifting what is left over through time, p is ${number("pValue", 2)}.`,
};

const FR: Record<string, Say> = {
  "baseline-length": (outcome, number) =>
    outcome === "pass"
      ? `${number("before")} périodes avant le début : assez pour connaître le cours des choses.`
      : `Périodes avant le début : ${number("before")} ; il en faut ${number("needed")} pour un indice solide.`,
  "stable-baseline": (outcome, number) =>
    outcome === "pass"
      ? `Les ${number("before")} périodes avant le début sont stables.`
      : Number(number("signals")) > 0
        ? `La base n’était pas stable : signaux sur ${number("signals")} des ${number("before")} périodes avant le début.`
        : `Périodes avant le début : ${number("before")} ; il en faut ${number("needed")} pour dire la base stable.`,
  "few-periods": (_, number, detail) =>
    `Peu de périodes ${sideOf(detail, SIDES_FR)} (${number("before")} avant, ${number("after")} après ; il en faut ${number("needed")} de chaque côté) : ` +
    (detail.widened
      ? "l’intervalle est élargi d’autant que les périodes varient."
      : "leurs variations ordinaires ne se voient pas, et l’intervalle est trop court. Jusqu’à un résultat de ce genre sur cinq apparaît sans que rien n’ait changé."),
  autocorrelation: (outcome, number) =>
    outcome === "pass"
      ? `Ce qui reste inexpliqué ne se suit guère d’une période à l’autre (${number("lagOne", 2)}).`
      : `Ce qui reste inexpliqué se suit d’une période à l’autre (${number("lagOne", 2)}) : ce modèle d’erreur donne un intervalle trop court.`,
  overdispersion: (outcome, number) =>
    outcome === "pass"
      ? `Les comptages varient comme des comptages (dispersion ${number("dispersion", 2)}).`
      : `Les comptages varient ${number("dispersion", 1)} fois plus que ne le suppose un modèle de Poisson : son intervalle est trop court.`,
  "placebo-in-time": (outcome, number) =>
    outcome === "warn"
      ? "Trop peu de périodes avant le début pour essayer l’analyse à d’autres dates."
      : outcome === "pass"
        ? `Essayée à ${number("dates")} dates où rien ne s’est passé, l’analyse place le vrai début au rang ${rankOf(number, "sur")}, du plus net au moins net.`
        : `Essayée à ${number("dates")} dates où rien ne s’est passé, l’analyse ne place le vrai début qu’au rang ${rankOf(number, "sur")} : elle trouve des effets là où il n’y en a pas.`,
  "parallel-trends": (outcome) =>
    outcome === "pass"
      ? "Avant le début, les sites testés et les sites de comparaison évoluaient de même."
      : outcome === "warn"
        ? "Trop peu de périodes avant le début pour voir si les sites évoluaient de même."
        : "Avant le début, les sites testés et les sites de comparaison évoluaient déjà autrement.",
  "few-units": (_, number) =>
    `Sites de comparaison : ${number("control")} seulement ; leur écart est lu comme une seule série.`,
  "permutation-rank": (_, number) =>
    `Parmi ${number("units")} sites, l’évolution des sites testés est au rang ${number("rank")} par sa taille.`,
  "site-noise": () =>
    "Ce modèle d’erreur tient chaque réponse pour indépendante et néglige ce qui varie d’un site et d’une semaine à l’autre.",
  "sample-ratio": (outcome) =>
    outcome === "pass"
      ? "Les deux groupes ont les tailles prévues."
      : "Les deux groupes n’ont pas les tailles prévues : la répartition s’est mal passée.",
  "split-not-planned": () =>
    "Aucune répartition prévue n’est donnée : la taille des groupes n’a pas pu être vérifiée.",
  schedules: (outcome, number) =>
    outcome === "pass"
      ? `Le vrai planning est comparé à ${number("schedules", 0, 1)} autres qui auraient pu être tirés.`
      : `Plannings possibles : ${number("schedules")} seulement. Trop peu pour trancher, quoi qu’il se soit passé.`,
  donors: (outcome, number) =>
    outcome === "pass"
      ? `${number("control")} sites de comparaison sur ${number("before")} périodes avant le début : assez pour composer un sosie.`
      : `Sites de comparaison : ${number("control")} ; périodes avant le début : ${number("before")}. Trop peu pour composer un sosie fiable.`,
  "pre-fit": (outcome) =>
    outcome === "pass"
      ? "Avant le début, la combinaison des sites de comparaison suivait de près les sites testés."
      : "Avant le début, aucune combinaison des sites de comparaison ne suivait de près les sites testés.",
  "rank-among-units": (_, number) =>
    `Chaque site de comparaison mis à sa place tour à tour, le site testé est au rang ${number("rank")} sur ${number("units")}, du plus net au moins net.`,
  "outside-scale": () =>
    "Le modèle sort de l’échelle de l’indicateur : ses limites s’arrêtent là où l’échelle finit. Plus de réponses par période, ou des sites de comparaison, aideraient.",
  conformal: (_, number) =>
    `En décalant dans le temps ce qui reste inexpliqué, p vaut ${number("pValue", 2)}.`,
};

const CHECK_WORDS: Record<Locale, Record<string, Say>> = { en: EN, fr: FR };
