import { expect, test } from "vitest";
import { learningStanding } from "./learning";

test("a learning stands as its tests have it, and both sides make it disputed, however many", () => {
  expect(learningStanding([])).toBe("untested");
  expect(learningStanding(["support"])).toBe("supported");
  expect(learningStanding(["contradict"])).toBe("contradicted");
  expect(learningStanding(["support", "support", "contradict"])).toBe(
    "disputed",
  );
});
