import { expect, test } from "vitest";
import { decisionSchema } from "./decision";

const ID = "0b6f9c1e-7c1f-4d4e-9b5a-1d2c3b4a5f60";
const messages = (fields: Record<string, string>) => {
  const parsed = decisionSchema.safeParse({
    id: ID,
    learningId: ID,
    first: "on",
    ...fields,
  });
  return parsed.error?.issues.map(({ message }) => message) ?? [];
};

test("what is missing of a decision is named: the choice, or the sentence to remember", () => {
  expect(messages({ statement: "Nothing moved." })).toEqual([
    "decisionMissing",
  ]);
  expect(messages({ kind: "repeat" })).toEqual(["learningMissing"]);
  expect(
    messages({ kind: "repeat", statement: "We do not know yet." }),
  ).toEqual([]);
});
