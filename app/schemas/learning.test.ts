import { describe, expect, it } from "vitest";
import { learningSchema } from "./learning";

describe("a learning's form", () => {
  const read = (seen: string) =>
    learningSchema.safeParse({ statement: "Calling back helps", seen }).success;

  it("names when the learning was last changed", () => {
    expect(read("2026-11-22T15:00:00.000Z")).toBe(true);
  });

  it.each(["", "soon", "-100000-01-01T00:00:00Z", "+200000-01-01T00:00:00Z"])(
    "is refused where it names no day of ours: %s",
    (seen) => expect(read(seen)).toBe(false),
  );
});
