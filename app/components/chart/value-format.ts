import { useFormat } from "~/i18n/use-format";

/** How a metric's values are written: fractions as percentages, NPS as signed points, the rest as numbers. */
export type ValueKind = "percent" | "points" | "number" | "count";

export interface ValueFormat {
  /** A value with what it needs to be read: "77 %", "+12", "4.2". */
  value: (value: number) => string;
  /** A difference between two values, signed, without the percent sign: points of a share, points of NPS, or units. */
  change: (value: number) => string;
  /** A value on an axis, without its unit. */
  tick: (value: number) => string;
}

/** What values of a kind can be at all; undefined where they have no end. */
export function valueBounds(
  kind: ValueKind,
): readonly [number, number] | undefined {
  if (kind === "percent") return [0, 1];
  return kind === "points" ? [-100, 100] : undefined;
}

/** The writers for one kind of value. Percentages take fractions (0–1). */
export function useValueFormat(kind: ValueKind): ValueFormat {
  const format = useFormat();
  if (kind === "percent")
    return {
      value: (v) => format.percent(v, { digits: Math.abs(v) < 0.1 ? 1 : 0 }),
      change: (v) => format.points(v * 100),
      tick: (v) => format.number(v * 100),
    };
  if (kind === "points")
    return { value: format.points, change: format.points, tick: format.points };
  if (kind === "count")
    return { value: format.count, change: format.points, tick: format.count };
  const value = (v: number) =>
    format.number(v, { digits: Math.abs(v) < 10 ? 2 : 1 });
  return { value, change: (v) => format.points(v, { digits: 2 }), tick: value };
}
