import type { Calibration } from "./run-scenario";

/** The goals of the evidence engine. */
const MOST_FALSE = 0.05;
const NEVER_FALSE = 0.065;
const LEAST_COVERAGE = 0.93;

const HEAD = [
  "metric",
  "size",
  "noise",
  "false verdicts",
  "coverage",
  "planned effect",
  "power",
  "mean width",
  "refused",
];

/** One table a design, with what falls outside the goals in bold. */
export function calibrationTable(
  results: readonly Calibration[],
  { runs, engineVersion }: { runs: number; engineVersion: string },
): string {
  const designs = [...new Set(results.map(({ scenario }) => scenario.design))];
  const outside = results.filter(isOutside);
  return [
    "# Calibration of the evidence engine",
    "",
    `Engine ${engineVersion}; ${runs} simulations without and ${runs} with the planned effect in each cell; written by \`npm run calibrate\`.`,
    `The standard error of a share near 5 % is ${(100 * Math.sqrt((0.05 * 0.95) / runs)).toFixed(1)} points.`,
    "",
    "- **false verdicts**: share of “moved” or “worsened” when nothing did; goal at most 5 %, never over 6.5 %.",
    "- **coverage**: share of 95 % intervals that hold the true effect; goal at least 93 %.",
    "- **power**: share of intervals that exclude no effect when the planned one is there. **refused**: data too poor to bound the effect.",
    "",
    `${results.length - outside.length} of ${results.length} cells are inside the goals.`,
    "",
    ...designs.flatMap((design) => [
      `## ${design}`,
      "",
      row(HEAD),
      row(HEAD.map(() => "---")),
      ...results
        .filter(({ scenario }) => scenario.design === design)
        .map((result) => row(cells(result))),
      "",
    ]),
  ].join("\n");
}

function isOutside({ falseVerdicts, coverage, runs }: Calibration): boolean {
  const noise = Math.sqrt((MOST_FALSE * (1 - MOST_FALSE)) / runs);
  return (
    falseVerdicts > Math.min(NEVER_FALSE, MOST_FALSE + 2 * noise) ||
    coverage < LEAST_COVERAGE
  );
}

function cells(result: Calibration): string[] {
  const { scenario, falseVerdicts, coverage, power, width, refused } = result;
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const strong = (text: string, isStrong: boolean) =>
    isStrong ? `**${text}**` : text;
  return [
    scenario.metric,
    scenario.size,
    scenario.noise,
    strong(percent(falseVerdicts), falseVerdicts > NEVER_FALSE),
    strong(percent(coverage), coverage < LEAST_COVERAGE),
    String(scenario.plannedEffect),
    percent(power),
    width.toPrecision(3),
    refused > 0 ? percent(refused) : "",
  ];
}

function row(values: readonly string[]): string {
  return `| ${values.join(" | ")} |`;
}
