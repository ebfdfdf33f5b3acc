import { analyse } from "~/core/evidence/analyse";
import type {
  AnalyseInput,
  Design,
  Observation,
} from "~/core/evidence/contract";
import { seededRandom, type Random } from "~/core/stats/random";
import { addDays, type CalendarDay } from "~/core/time/calendar-day";

/** An analysis as the engine really writes it; `kind` follows the metrics: 0 NPS, 1 share, 2 mean. */
export interface Template {
  readonly kind: number;
  readonly n: number;
  readonly input: AnalyseInput;
  readonly output: unknown;
}

const DESIGNS: readonly Design[] = [
  "before-after",
  "interrupted-time-series",
  "difference-in-differences",
];
const EFFECTS = [0, 0.3, -0.3, 0.8] as const;
const WEEKS = 52;
const WEEKS_AFTER = 5;
export const TEMPLATES_A_KIND = DESIGNS.length * EFFECTS.length;

/** Results of each design and several true effects, for each kind of metric. */
export function analysisTemplates(today: CalendarDay): Template[] {
  return [0, 1, 2].flatMap((kind) =>
    Array.from({ length: TEMPLATES_A_KIND }, (_, n) =>
      template({ kind, n, today }),
    ),
  );
}

function template(args: {
  kind: number;
  n: number;
  today: CalendarDay;
}): Template {
  const { kind, n, today } = args;
  const design = DESIGNS[n % DESIGNS.length]!;
  const effect = EFFECTS[Math.floor(n / DESIGNS.length)]!;
  const random = seededRandom(1 + kind * 100 + n);
  const first = addDays(today, -7 * WEEKS - new Date(today).getUTCDay());
  const input: AnalyseInput = {
    design,
    metric: metricOf(kind),
    intervention: { start: addDays(first, 7 * (WEEKS - WEEKS_AFTER)) },
    treatedUnits: design === "difference-in-differences" ? ["0"] : undefined,
    observations: unitsOf(design).flatMap((unit) =>
      Array.from({ length: WEEKS }, (_week, week) => ({
        period: addDays(first, 7 * week),
        ...(design === "difference-in-differences" ? { unit } : {}),
        ...answers(
          kind,
          unit === "0" && week >= WEEKS - WEEKS_AFTER ? effect : 0,
          random,
        ),
      })),
    ),
    asOf: today,
    declared: { minimumEffect: metricOf(kind).practicalThreshold },
  };
  const result = analyse(input, { metricName: "Indicateur" });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return { kind, n, input, output: { ...result.output, design } };
}

function unitsOf(design: Design): string[] {
  return design === "difference-in-differences"
    ? ["0", "1", "2", "3", "4"]
    : ["0"];
}

function metricOf(kind: number) {
  const kinds = ["nps", "proportion", "mean"] as const;
  const thresholds = [5, 0.05, 0.3];
  return {
    kind: kinds[kind]!,
    direction: "up" as const,
    practicalThreshold: thresholds[kind]!,
  };
}

function answers(
  kind: number,
  effect: number,
  random: Random,
): Partial<Observation> {
  const n = 30 + Math.floor(random() * 20);
  const good = Math.round(n * Math.min(0.95, 0.5 + effect / 2 + random() / 5));
  const bad = Math.round((n - good) / 2);
  if (kind === 0)
    return { promoters: good, detractors: bad, passives: n - good - bad };
  if (kind === 1) return { n, successes: good };
  const sum = good * 6 + (n - good) * 3;
  return { n, sum, sumSquares: good * 36 + (n - good) * 9 };
}
