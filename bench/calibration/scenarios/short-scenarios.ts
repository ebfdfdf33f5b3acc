import type { Scenario } from "../scenario";
import { npsSeries } from "./series-scenarios";

/** Before and after with under four periods on a side. */
const SIZES = [
  { before: 1, after: 1 },
  { before: 2, after: 2 },
  { before: 3, after: 3 },
  { before: 8, after: 2 },
  { before: 16, after: 3 },
] as const;

export const SHORT_SCENARIOS: readonly Scenario[] = [0, 0.5].flatMap(
  (autocorrelation) =>
    SIZES.flatMap(({ before, after }) =>
      [15, 60, 200].map((answers) =>
        npsSeries(
          {
            design: "before-after",
            points: before + after,
            before,
            autocorrelation,
          },
          answers,
        ),
      ),
    ),
);
