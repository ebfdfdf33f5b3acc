import {
  chanceError,
  coversTooLittle,
  isOutside,
  isTooOftenFalse,
  missesPlan,
  MOST_FALSE,
} from "./goals";
import type { ChartAlarms } from "./chart-alarms";
import type { Calibration } from "./run-scenario";

interface Run {
  runs: number;
  engineVersion: string;
  date: string;
}

const HEAD = [
  "metric",
  "size",
  "noise",
  "false verdicts",
  "coverage",
  "planned effect",
  "power",
  "plan",
  "width",
  "grade",
  "refused",
];

/** One table a design, with what falls outside the goals in bold. */
export function calibrationTable(
  results: readonly Calibration[],
  alarms: readonly ChartAlarms[],
  run: Run,
): string {
  const designs = [...new Set(results.map(({ design }) => design))];
  return [
    "# Calibration of the evidence engine",
    "",
    ...introduction(results, run),
    "",
    ...outside(results.filter(isOutside)),
    ...designs.flatMap((design) => [
      `## ${design}`,
      "",
      row(HEAD),
      row(HEAD.map(() => "---")),
      ...results
        .filter((result) => result.design === design)
        .map((result) => row(cells(result))),
      "",
    ]),
    ...alarmTable(alarms),
  ].join("\n");
}

function alarmTable(alarms: readonly ChartAlarms[]): string[] {
  return [
    "## Control chart (XmR), for information",
    "",
    "How often a steady series signals by any of the four rules. They are made to find trouble in a process, and do so at the price of false alarms, more of them where points follow one another; no verdict rests on them.",
    "",
    row(["points", "noise", "signals a point", "charts with any"]),
    row(["---", "---", "---", "---"]),
    ...alarms.map(({ points, autocorrelation, aPoint, aChart }) =>
      row([
        String(points),
        `AR(1) ${autocorrelation}`,
        percent(aPoint),
        percent(aChart),
      ]),
    ),
    "",
  ];
}

function introduction(
  results: readonly Calibration[],
  { runs, engineVersion, date }: Run,
): string[] {
  const inside = results.filter((result) => !isOutside(result)).length;
  const planned = results.filter(({ plannedPower }) => plannedPower !== null);
  const kept = planned.filter((result) => !missesPlan(result)).length;
  const above = results.filter(
    ({ falseVerdicts }) => falseVerdicts > MOST_FALSE,
  ).length;
  return [
    `Engine ${engineVersion}, ${date}: ${runs} simulations without and ${runs} with the planned effect in each cell, drawn from seeds; written by \`npm run calibrate\`.`,
    `Monte-Carlo error (one standard error): ${percent(chanceError(MOST_FALSE, runs))} on a share of 5 % of false verdicts, ${percent(chanceError(MOST_FALSE, 2 * runs))} on coverage, ${percent(chanceError(0.5, runs))} on a power of 50 %.`,
    "",
    "- **false verdicts**: share of “moved” or “worsened” when nothing did; goal at most 5 %, never over 6.5 %.",
    "- **coverage**: share of 95 % intervals that hold the true effect, without and with one; goal at least 93 %.",
    "- **power**: share of intervals that exclude no effect when the planned one is there. **plan**: what planning from the history before the start promises for it (mean over two dozen histories); in italics where the two are more than three points and two Monte-Carlo errors apart.",
    "- **width**: the median interval's. **grade**: the commonest. **refused**: data too poor for an answer.",
    "- Noise “AR(1) r”: the true level of one period follows that of the one before with correlation r.",
    "",
    `**${inside} of ${results.length} cells are inside the goals**: a cell is outside, and bold, when it misses 6.5 % or 93 % by more than one Monte-Carlo error. ${above} cells are above 5 %, as chance alone would have it in half of the cells of an exact method. Power agrees with the plan in ${kept} of ${planned.length} cells that have one.`,
  ];
}

function outside(results: readonly Calibration[]): string[] {
  if (results.length === 0) return [];
  const head = [
    "design",
    "metric",
    "size",
    "noise",
    "false verdicts",
    "coverage",
    "what the product does there",
  ];
  return [
    "## Outside the goals",
    "",
    row(head),
    row(head.map(() => "---")),
    ...results.map((result) =>
      row([
        result.design,
        result.metric,
        result.size,
        result.noise,
        percent(result.falseVerdicts),
        percent(result.coverage),
        doneThere(result),
      ]),
    ),
    "",
  ];
}

function doneThere({ grade, warnings }: Calibration): string {
  const checks = warnings.map((name) => `\`${name}\``).join(", ");
  const graded = grade === null ? "" : `grade ${grade}`;
  return [checks && `warns: ${checks}`, graded].filter(Boolean).join("; ");
}

function cells(result: Calibration): string[] {
  const { falseVerdicts, coverage, power, plannedPower, width } = result;
  const promised = plannedPower === null ? "" : percent(plannedPower);
  return [
    result.metric,
    result.size,
    result.noise,
    mark("**", percent(falseVerdicts), isTooOftenFalse(result)),
    mark("**", percent(coverage), coversTooLittle(result)),
    String(result.plannedEffect),
    percent(power),
    mark("_", promised, missesPlan(result)),
    width === null ? "open" : width.toPrecision(3),
    result.grade === null ? "" : String(result.grade),
    result.refused > 0 ? percent(result.refused) : "",
  ];
}

function mark(sign: string, text: string, marked: boolean): string {
  return marked ? `${sign}${text}${sign}` : text;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function row(values: readonly string[]): string {
  return `| ${values.join(" | ")} |`;
}
