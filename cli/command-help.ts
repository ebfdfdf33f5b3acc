import type { Command } from "~/http/api/answer-command";

export const USAGE = `usage: essai <command> [FILE]      JSON in, from FILE or standard input; JSON out

  analyse   what a test did to its metric: verdict, interval, grade, sentence
  plan      size, effect or power of a test to come
  chart     a control chart (xmr) or a running sum (cusum)
  pool      several tests read together
  inspect   what a file of answers or readings holds; nothing is kept
  import    answers or readings from a file into Essai

essai <command> --help shows its fields and an example. Exit code: 0 answered, 2 bad input (one line a fault on
standard error, beginning with the field's path, and nothing on standard output), 1 a surprise.
`;

const ANALYSE = `usage: essai analyse [FILE]

  design         before-after, interrupted-time-series, difference-in-differences, synthetic-control,
                 randomised, switchback or stepped
  metric         kind (mean, proportion, rate, nps or value), direction (up or down), practicalThreshold
  intervention   start (YYYY-MM-DD), end, lagDays
  observations   a list: period (first day of a day, week or month), unit, arm (treatment or control), block, and
                 mean: n, sum, sumSquares · proportion: n, successes · rate: count, exposure ·
                 nps: promoters, passives, detractors · value: value
  treatedUnits   units that had the test, where the design compares units
  effect         absolute (default), relative or ratio
  confidence     0.95
  model          seasonality, harmonics, slopeChange, errors, lags, draws, seed
  asOf, status, declared, plannedSplit, facts      what verdict and grade need besides

Example:
  echo '{ "design": "randomised",
    "metric": { "kind": "proportion", "direction": "up" },
    "intervention": { "start": "2026-03-02" },
    "observations": [
      { "period": "2026-03-02", "arm": "treatment", "n": 60, "successes": 48 },
      { "period": "2026-03-02", "arm": "control", "n": 60, "successes": 36 } ] }' | essai analyse

One example for each design: docs/evidence/
`;

const PLAN = `usage: essai plan [FILE]

  kind           mean, proportion, rate or nps
  standardDeviation (mean), baseline (proportion, rate), variance (nps, 0 to 1)
  nPerGroup      answers in each group; exposurePerGroup for a rate
  effect, power  of these and nPerGroup, the one left out is solved for
  confidence     0.95
  alternative    two-sided (default) or one-sided
  design, history, days, sites      answers for that design, from the metric's own history

Example:
  echo '{ "kind": "proportion", "baseline": 0.5, "effect": 0.25, "power": 0.9 }' | essai plan

More: docs/evidence/plan.md
`;

const CHART = `usage: essai chart [FILE]

  kind           xmr or cusum
  values         a list of numbers; null for a period without one
  xmr:           screen (leave out moving ranges too large), breaks (positions where the limits begin anew),
                 target and direction (will it be met?)
  cusum:         target, slack, limit

Example:
  echo '{ "kind": "xmr", "values": [7, 9, 8, 12, 6, 9] }' | essai chart

More: docs/evidence/chart.md
`;

const POOL = `usage: essai pool [FILE]

  kind           random-effects, james-stein, holm or benjamini-hochberg
  estimates      a list of { estimate, standardError }: random-effects, james-stein
  pValues        a list of p: holm, benjamini-hochberg
  confidence     0.95

Example:
  echo '{ "kind": "holm", "pValues": [0.01, 0.04, 0.03, 0.005] }' | essai pool

More: docs/evidence/pool.md
`;

export const COMMAND_HELP: Record<Command, string> = {
  analyse: ANALYSE,
  plan: PLAN,
  chart: CHART,
  pool: POOL,
};
