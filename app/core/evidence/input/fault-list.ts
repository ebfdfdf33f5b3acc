import type { Fault } from "../contract";
import { dayNumber } from "../period/calendar";

export type Fields = Record<string, unknown>;

export function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether an optional field is there: `null` counts as left out. */
export function given(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Gathers every fault of an input, so that the caller hears of all of them at once. */
export class FaultList {
  readonly faults: Fault[] = [];

  add(
    path: string,
    message: string,
    reason: Pick<Fault, "code" | "values"> = {},
  ): void {
    this.faults.push({ path, message, ...reason });
  }

  oneOf(path: string, value: unknown, allowed: readonly string[]): void {
    if (typeof value !== "string" || !allowed.includes(value))
      this.add(path, `must be one of ${allowed.join(", ")}`);
  }

  /** Checks a finite number; returns it when it is one that the limits allow. */
  number(
    path: string,
    value: unknown,
    limits: NumberLimits = {},
  ): number | null {
    if (typeof value !== "number" || !Number.isFinite(value)) {
      this.add(path, "must be a number");
      return null;
    }
    const problem = outside(value, limits);
    if (problem) this.add(path, problem);
    return problem ? null : value;
  }

  date(path: string, value: unknown): void {
    if (typeof value !== "string" || dayNumber(value) === null)
      this.add(path, "must be a date that exists, YYYY-MM-DD");
  }

  boolean(path: string, value: unknown): void {
    if (typeof value !== "boolean") this.add(path, "must be true or false");
  }

  text(path: string, value: unknown): void {
    if (typeof value !== "string" || value === "")
      this.add(path, "must be a text that is not empty");
  }
}

export interface NumberLimits {
  min?: number;
  max?: number;
  above?: number;
  below?: number;
  whole?: boolean;
  /** A measured quantity: 0, or between 1e−60 and 1e60 in size, so that neither its square nor a ratio of squares over- or underflows. */
  measured?: boolean;
}

const LARGEST = 1e60;

function outside(
  value: number,
  { min, max, above, below, whole, measured }: NumberLimits,
): string | null {
  const size = Math.abs(value);
  if (measured && size !== 0 && (size > LARGEST || size < 1 / LARGEST))
    return "must be 0 or between 1e-60 and 1e60 in size";
  if (whole && !Number.isInteger(value)) return "must be a whole number";
  if (whole && !Number.isSafeInteger(value))
    return `must be at most ${Number.MAX_SAFE_INTEGER}`;
  if (min !== undefined && value < min) return `must be at least ${min}`;
  if (max !== undefined && value > max) return `must be at most ${max}`;
  if (above !== undefined && value <= above)
    return `must be more than ${above}`;
  if (below !== undefined && value >= below)
    return `must be less than ${below}`;
  return null;
}
