import { expect, it } from "vitest";
import { proposeDesign, settleDesign } from "./design-choice";

it("proposes the strongest design that the test has the means for", () => {
  const propose = (comparisonSites: number, historyPoints: number) =>
    proposeDesign({ comparisonSites, historyPoints }).design;
  expect(propose(2, 40)).toBe("difference-in-differences");
  expect(propose(0, 12)).toBe("interrupted-time-series");
  expect(propose(0, 11)).toBe("before-after");
  expect(propose(0, 0)).toBe("before-after");
});

it("lets a person choose otherwise, but not compare with nothing", () => {
  const compared = proposeDesign({ comparisonSites: 1, historyPoints: 0 });
  const alone = proposeDesign({ comparisonSites: 0, historyPoints: 30 });
  expect(settleDesign("before-after", compared)).toBe("before-after");
  expect(settleDesign("proposed", compared)).toBe("difference-in-differences");
  expect(settleDesign("difference-in-differences", alone)).toBe(
    "interrupted-time-series",
  );
});
