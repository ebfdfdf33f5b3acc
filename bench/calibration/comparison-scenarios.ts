import type { AnalyseInput, Observation } from "~/core/evidence/contract";
import type { Chance, Scenario } from "./scenario";
import { npsAnswers, periodOf } from "./scenario";

interface Panel {
  treated: number;
  control: number;
  before: number;
  after: number;
  autocorrelation: number;
}

/** Spreads in NPS points: of the sites' levels, of the weeks common to all, of each site's own weeks. */
const SITES = 10;
const WEEKS = 6;
const OWN = 5;

/** Weeks common to all sites, levels of their own, and each site's own wandering. */
function observe(
  chance: Chance,
  panel: Panel,
  loadings: (site: number) => number,
  observation: (
    level: number,
    site: number,
    after: boolean,
  ) => Partial<Observation>,
): Observation[] {
  const periods = panel.before + panel.after;
  const common = chance.series(periods, 0.6);
  const sites = panel.treated + panel.control;
  return Array.from({ length: sites }, (_, site) => {
    const own = chance.series(periods, panel.autocorrelation);
    const level = SITES * chance.normal();
    return own.map((noise, week) => ({
      period: periodOf(week),
      unit: `site-${site}`,
      ...observation(
        level + WEEKS * loadings(site) * common[week]! + OWN * noise,
        site,
        week >= panel.before,
      ),
    }));
  }).flat();
}

function base(design: AnalyseInput["design"], panel: Panel) {
  return {
    design,
    intervention: { start: periodOf(panel.before) },
    treatedUnits: Array.from({ length: panel.treated }, (_, i) => `site-${i}`),
  };
}

function sizeOf({ treated, control, before, after }: Panel): string {
  return `${treated} + ${control} sites, ${before} + ${after} weeks`;
}

function npsSites(panel: Panel, answers: number): Scenario {
  return {
    design: "difference-in-differences",
    metric: `NPS, ${answers} answers a site and week`,
    size: sizeOf(panel),
    noise: `AR(1) ${panel.autocorrelation}`,
    plannedEffect: 15,
    draw: (chance, effect) => ({
      ...base("difference-in-differences", panel),
      metric: { kind: "nps", direction: "up" },
      observations: observe(
        chance,
        panel,
        () => 1,
        (level, site, after) =>
          npsAnswers(
            chance,
            answers,
            20 + level + (after && site < panel.treated ? effect : 0),
          ),
      ),
    }),
  };
}

/** Sites that take the common weeks to heart in different measure: no pair of them moves alike, a mixture does. */
function likeness(panel: Panel): Scenario {
  return {
    design: "synthetic-control",
    metric: "a value by site and week",
    size: sizeOf(panel),
    noise: `AR(1) ${panel.autocorrelation}`,
    plannedEffect: 10,
    draw(chance, effect) {
      const loads = Array.from(
        { length: panel.treated + panel.control },
        (_, site) => (site === 0 ? 1 : 0.4 + 1.2 * chance.uniform()),
      );
      return {
        ...base("synthetic-control", panel),
        metric: { kind: "value", direction: "up" },
        observations: observe(
          chance,
          panel,
          (site) => loads[site]!,
          (level, site, after) => ({
            value:
              (site === 0 ? level / 3 : level) +
              (after && site < panel.treated ? effect : 0),
          }),
        ),
      };
    },
  };
}

const PANELS: readonly Panel[] = [0, 0.3, 0.5].flatMap((autocorrelation) => [
  { treated: 1, control: 1, before: 12, after: 6, autocorrelation },
  { treated: 1, control: 4, before: 12, after: 6, autocorrelation },
  { treated: 3, control: 9, before: 16, after: 8, autocorrelation },
  { treated: 10, control: 20, before: 12, after: 6, autocorrelation },
]);

const LIKENESSES: readonly Panel[] = [0, 0.3, 0.5].flatMap(
  (autocorrelation) => [
    { treated: 1, control: 5, before: 18, after: 8, autocorrelation },
    { treated: 1, control: 11, before: 30, after: 12, autocorrelation },
    { treated: 1, control: 20, before: 104, after: 26, autocorrelation },
  ],
);

export const COMPARISON_SCENARIOS: readonly Scenario[] = [
  ...PANELS.flatMap((panel) => [npsSites(panel, 15), npsSites(panel, 60)]),
  ...LIKENESSES.map(likeness),
];
