import type { Fault } from "~/core/evidence/contract";
import type { SentReading } from "~/schemas/program/readings-body";

/** As a reading of a mean keeps it. */
export interface MeanSums {
  /** The sum. */
  readonly numerator: number;
  /** How many. */
  readonly denominator: number;
  readonly sumSquares: number;
}

const OTHERS = [
  "numerator",
  "denominator",
  "count",
  "exposure",
  "value",
] as const;
const WAYS = [
  ["sum", "sumSquares"],
  ["mean", "sd"],
] as const;
/** Rounded figures may fall this share below what is possible. */
const ROUNDING = 1e-9;

/** The sums of a period from `n` with `sum` and `sumSquares`, or with `mean` and `sd` (of a sample, n − 1); or its faults. */
export function readMean(
  sent: SentReading,
  path: string,
): { sums: MeanSums } | { faults: Fault[] } {
  const fault = (field: string, message: string): Fault => ({
    path: `${path}.${field}`,
    message,
  });
  const foreign = OTHERS.filter((name) => isGiven(sent[name]));
  if (foreign.length > 0)
    return {
      faults: foreign.map((name) =>
        fault(name, "is not what this metric takes"),
      ),
    };
  const { n } = sent;
  if (!isGiven(n)) return { faults: [fault("n", "must be a number")] };
  if (!Number.isInteger(n) || n < 1)
    return { faults: [fault("n", "must be a whole number of at least 1")] };
  const used = WAYS.filter((way) => way.some((name) => isGiven(sent[name])));
  if (used.length > 1)
    return { faults: [fault("mean", "and sum exclude each other")] };
  const [way = WAYS[0]] = used;
  const missing = way.filter((name) => !isGiven(sent[name]));
  if (missing.length > 0)
    return { faults: missing.map((name) => fault(name, "must be a number")) };
  return sumsOf(sent, n, fault);
}

function isGiven(number: number | null | undefined): number is number {
  return typeof number === "number";
}

function sumsOf(
  { sum, sumSquares, mean, sd }: SentReading,
  n: number,
  fault: (field: string, message: string) => Fault,
): { sums: MeanSums } | { faults: Fault[] } {
  if (isGiven(mean) && isGiven(sd)) {
    if (sd < 0) return { faults: [fault("sd", "must be at least 0")] };
    if (n === 1 && sd > 0)
      return { faults: [fault("sd", "must be 0 where n is 1")] };
    const squares = (n - 1) * sd ** 2 + n * mean ** 2;
    return {
      sums: { numerator: n * mean, denominator: n, sumSquares: squares },
    };
  }
  const least = (sum ?? 0) ** 2 / n;
  const squares = sumSquares ?? 0;
  if (squares < least * (1 - ROUNDING))
    return {
      faults: [
        fault("sumSquares", "must be at least sum² / n: no values have less"),
      ],
    };
  return {
    sums: { numerator: sum ?? 0, denominator: n, sumSquares: squares },
  };
}
