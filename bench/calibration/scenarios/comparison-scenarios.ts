import type { AnalyseInput, Observation } from "~/core/evidence/contract";
import type { Chance, Scenario } from "../scenario";
import { npsAnswers, periodOf } from "../scenario";

export interface Panel {
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
export function observe(
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

export function base(design: AnalyseInput["design"], panel: Panel) {
  return {
    design,
    intervention: { start: periodOf(panel.before) },
    treatedUnits: Array.from({ length: panel.treated }, (_, i) => `site-${i}`),
  };
}

export function sizeOf({ treated, control, before, after }: Panel): string {
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

/** Shares of a site and week whose level wanders by half a hundredth for each of the panel's points. */
function shareSites(panel: Panel, answers: number): Scenario {
  return {
    design: "difference-in-differences",
    metric: `share of 0.6, ${answers} answers a site and week`,
    size: sizeOf(panel),
    noise: `AR(1) ${panel.autocorrelation}`,
    plannedEffect: 0.12,
    draw: (chance, effect) => ({
      ...base("difference-in-differences", panel),
      metric: { kind: "proportion", direction: "up" },
      observations: observe(
        chance,
        panel,
        () => 1,
        (level, site, after) => ({
          n: answers,
          successes: chance.binomial(
            answers,
            0.6 + level / 200 + (after && site < panel.treated ? effect : 0),
          ),
        }),
      ),
    }),
  };
}

/** Complaints of a site and week; a level of ten points is a tenth more of them. */
function complaintSites(panel: Panel, mean: number): Scenario {
  return {
    design: "difference-in-differences",
    metric: `complaints, about ${mean} a site and week`,
    size: sizeOf(panel),
    noise: `AR(1) ${panel.autocorrelation}`,
    plannedEffect: 0.6,
    draw: (chance, effect) => ({
      ...base("difference-in-differences", panel),
      metric: { kind: "rate", direction: "down" },
      effect: "ratio",
      observations: observe(
        chance,
        panel,
        () => 1,
        (level, site, after) => ({
          exposure: 1,
          count: chance.poisson(
            mean *
              Math.exp(level / 100) *
              (after && site < panel.treated ? effect : 1),
          ),
        }),
      ),
    }),
  };
}

const PANELS: readonly Panel[] = [0, 0.3, 0.5].flatMap((autocorrelation) => [
  { treated: 1, control: 1, before: 12, after: 6, autocorrelation },
  { treated: 1, control: 1, before: 40, after: 12, autocorrelation },
  { treated: 1, control: 2, before: 12, after: 6, autocorrelation },
  { treated: 2, control: 3, before: 24, after: 8, autocorrelation },
  { treated: 1, control: 4, before: 12, after: 6, autocorrelation },
  { treated: 3, control: 9, before: 16, after: 8, autocorrelation },
  { treated: 10, control: 20, before: 12, after: 6, autocorrelation },
]);

/** At one strength of the weeks following one another: the panels above show how little it matters. */
const OTHER_PANELS: readonly Panel[] = [
  { treated: 1, control: 1, before: 12, after: 6, autocorrelation: 0.3 },
  { treated: 1, control: 4, before: 12, after: 6, autocorrelation: 0.3 },
  { treated: 2, control: 6, before: 12, after: 8, autocorrelation: 0.3 },
  { treated: 10, control: 20, before: 12, after: 6, autocorrelation: 0.3 },
];

export const COMPARISON_SCENARIOS: readonly Scenario[] = [
  ...PANELS.flatMap((panel) => [npsSites(panel, 15), npsSites(panel, 60)]),
  ...OTHER_PANELS.flatMap((panel) => [
    shareSites(panel, 40),
    complaintSites(panel, 14),
  ]),
];
