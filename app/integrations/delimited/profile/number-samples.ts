import { parseNumberCell, type DecimalMark } from "../cell/number-cell";

export interface NumberFacts {
  /** Cells that write a number. */
  count: number;
  scale: { min: number; max: number } | null;
  /** Of the numbers read; null without one. */
  mean: number | null;
  wholeNumbers: boolean;
  /** Numbers that are not whole. */
  fractions: number;
  /** Each number is the one before plus one: a row number, not a measure. */
  sequence: boolean;
  /** Null when no cell tells: whole numbers, or "1,234" alone. */
  format: DecimalMark | null;
}

/** "1,234" and "1.234" may group thousands or part decimals; they settle nothing. */
const UNSETTLED = /^[+-]?[1-9]\d{0,2}(?:[.,]\d{3})+$/;

export interface NumberSamples {
  add(text: string): void;
  facts(): NumberFacts;
}

export function createNumberSamples(): NumberSamples {
  const facts: NumberFacts = {
    count: 0,
    scale: null,
    mean: null,
    wholeNumbers: true,
    fractions: 0,
    sequence: true,
    format: null,
  };
  let previous: number | null = null;
  let sum = 0;
  return {
    add(text) {
      const mark =
        text.includes(",") && !text.includes(".") ? "comma" : "point";
      const value =
        parseNumberCell(text, "point") ?? parseNumberCell(text, "comma");
      if (value === null) return;
      const decimals = !UNSETTLED.test(text) && /\d[.,]\d/.test(text);
      if (decimals) facts.format = facts.format === "comma" ? "comma" : mark;
      facts.count += 1;
      sum += value;
      if (!Number.isInteger(value)) facts.fractions += 1;
      facts.wholeNumbers = facts.fractions === 0;
      facts.sequence &&= previous === null || value === previous + 1;
      facts.scale = widened(facts.scale, value);
      previous = value;
    },
    facts: () => ({
      ...facts,
      mean: facts.count === 0 ? null : sum / facts.count,
      sequence: facts.sequence && facts.count > 2,
    }),
  };
}

function widened(scale: NumberFacts["scale"], value: number) {
  if (scale === null) return { min: value, max: value };
  return { min: Math.min(scale.min, value), max: Math.max(scale.max, value) };
}
