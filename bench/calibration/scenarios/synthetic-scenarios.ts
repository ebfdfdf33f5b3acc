import { base, observe, sizeOf, type Panel } from "./comparison-scenarios";
import type { Scenario } from "../scenario";

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

const LIKENESSES: readonly Panel[] = [0, 0.3, 0.5].flatMap(
  (autocorrelation) => [
    { treated: 1, control: 2, before: 18, after: 8, autocorrelation },
    { treated: 1, control: 5, before: 18, after: 8, autocorrelation },
    { treated: 1, control: 11, before: 30, after: 12, autocorrelation },
    { treated: 1, control: 20, before: 104, after: 26, autocorrelation },
    { treated: 1, control: 30, before: 24, after: 8, autocorrelation },
  ],
);

export const SYNTHETIC_SCENARIOS: readonly Scenario[] =
  LIKENESSES.map(likeness);
