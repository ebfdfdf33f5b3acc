import { smallestChange, type PlannedExperiment } from "./detectable";

/** A way to see smaller changes, with the figure it gets to, on the scale of the metric's threshold. */
export type Improvement =
  | { kind: "longer"; measuringDays: number; effect: number; enough: boolean }
  | { kind: "more-sites"; sites: number; effect: number; enough: boolean }
  | { kind: "switchback"; effect: number; enough: boolean }
  | { kind: "replication"; tests: number; effect: number; enough: boolean };

/** Windows people plan in. */
const WINDOWS = [14, 21, 28, 42, 56, 84, 112, 168, 252, 364] as const;
/** More of the same test are a programme, not an improvement. */
const MOST_TESTS = 8;
/** A way that gains less than this share is not worth its trouble. */
const LEAST_GAIN = 0.1;

/** Measuring days from which a change that matters is seen, of `most` days; null where no window is long enough. */
export function proposedDays(
  planned: PlannedExperiment,
  most = 364,
): { measuringDays: number; effect: number } | null {
  const windows = WINDOWS.filter((days) => days <= most);
  const effects = new Map<number, number | null>();
  const effectOf = (days: number) => {
    if (!effects.has(days)) effects.set(days, effectWith(planned, { days }));
    return effects.get(days)!;
  };
  const isEnough = (at: number) => {
    const effect = effectOf(windows[at]!);
    return effect !== null && effect <= planned.minimumEffect;
  };
  if (!isEnough(windows.length - 1)) return null;
  const measuringDays = windows[leastWhole(0, windows.length - 1, isEnough)]!;
  return { measuringDays, effect: effectOf(measuringDays)! };
}

/**
 * What would show a smaller change, the cheapest first: waiting costs a team less than being in more places, which costs less than
 * doing it by turns, which costs less than doing it all again. `effect` is what the plan shows as it is; `switchable` says that days
 * can take turns.
 */
export function improvementsOf(
  planned: PlannedExperiment,
  now: {
    effect: number | null;
    proposed: { measuringDays: number; effect: number } | null;
    switchable: boolean;
  },
): Improvement[] {
  const { minimumEffect } = planned;
  const isGain = ({ effect }: Improvement) =>
    now.effect === null || effect < (1 - LEAST_GAIN) * now.effect;
  const found = [
    longer(planned, now.proposed),
    moreSites(planned, now.effect),
    now.switchable ? turns(planned) : null,
    now.effect === null ? null : replication(now.effect, minimumEffect),
  ];
  return found.filter((way): way is Improvement => way !== null && isGain(way));
}

/** The window that is enough, else the next one that people plan in, twice as long. */
function longer(
  planned: PlannedExperiment,
  proposed: { measuringDays: number; effect: number } | null,
): Improvement | null {
  if (proposed)
    return proposed.measuringDays > planned.measuringDays
      ? { kind: "longer", ...proposed, enough: true }
      : null;
  const days = WINDOWS.find((window) => window >= 2 * planned.measuringDays);
  const effect = days === undefined ? null : effectWith(planned, { days });
  return days === undefined || effect === null
    ? null
    : { kind: "longer", measuringDays: days, effect, enough: false };
}

/** Noise falls with the root of the places; where comparison places keep it up, all that are there are looked into. */
function moreSites(
  planned: PlannedExperiment,
  shown: number | null,
): Improvement | null {
  const { minimumEffect, sites } = planned;
  const { planned: now, available } = sites;
  if (now < 1 || available <= now) return null;
  const needed =
    shown === null ? available : Math.ceil(now * (shown / minimumEffect) ** 2);
  const tried = Math.min(available, Math.max(now + 1, needed));
  for (const count of new Set([tried, available])) {
    const effect = effectWith(planned, { sites: count });
    const enough = effect !== null && effect <= minimumEffect;
    if (effect !== null && (enough || count === available))
      return { kind: "more-sites", sites: count, effect, enough };
  }
  return null;
}

function turns(planned: PlannedExperiment): Improvement | null {
  if (planned.design === "switchback") return null;
  const effect = effectWith(planned, { design: "switchback" });
  return effect === null
    ? null
    : { kind: "switchback", effect, enough: effect <= planned.minimumEffect };
}

/** Tests of one size, pooled: noise falls with the root of their number. At least three, from which they count as replicated. */
function replication(effect: number, minimumEffect: number): Improvement {
  const needed = Math.ceil((effect / minimumEffect) ** 2);
  const tests = Math.min(MOST_TESTS, Math.max(3, needed));
  return {
    kind: "replication",
    tests,
    effect: effect / Math.sqrt(tests),
    enough: needed <= tests,
  };
}

function effectWith(
  planned: PlannedExperiment,
  otherwise: Parameters<typeof smallestChange>[1],
): number | null {
  const effect = smallestChange(planned, otherwise);
  return typeof effect === "number" ? effect : null;
}

/** The least whole number from `low` to `high` for which `holds`, which holds at `high` and from some number on. */
function leastWhole(
  low: number,
  high: number,
  holds: (count: number) => boolean,
): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return to;
}
