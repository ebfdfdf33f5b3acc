import { expect, it } from "vitest";
import { coverageGap, widestGaps, type Coverage } from "./coverage";

const cell = (part: Partial<Coverage>): Coverage => ({
  measured: 0,
  tried: 0,
  underWay: 0,
  proven: 0,
  ...part,
});

it("asks for a measure before a test, and for a test before a proof", () => {
  expect(coverageGap({})).toBe("untouched");
  expect(coverageGap({ human: cell({ tried: 3 }) })).toBe("not-measured");
  expect(coverageGap({ human: cell({ measured: 1 }) })).toBe("not-tried");
  expect(coverageGap({ human: cell({ measured: 1, tried: 2 }) })).toBe(
    "not-proven",
  );
});

it("takes together what is known by different channels", () => {
  const coverage = {
    digital: cell({ measured: 1 }),
    human: cell({ tried: 1, proven: 1 }),
  };
  expect(coverageGap(coverage)).toBeNull();
});

it("names gaps where much is at stake, the highest stakes and the widest gaps first", () => {
  const measured = { human: cell({ measured: 1 }) };
  const gaps = widestGaps([
    { id: "little", stakes: 3, coverage: {} },
    { id: "untried", stakes: 5, coverage: measured },
    { id: "four", stakes: 4, coverage: {} },
    { id: "unmeasured", stakes: 5, coverage: {} },
  ]);
  expect(gaps.map(({ id, gap }) => `${id} ${gap}`)).toEqual([
    "unmeasured untouched",
    "untried not-tried",
    "four untouched",
  ]);
});
