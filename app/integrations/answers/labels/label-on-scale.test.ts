import { expect, test } from "vitest";
import { labelOnScale } from "./label-on-scale";

const FIVE = { min: 1, max: 5 };
const NOTHING = { ordered: [], options: [] };

test("a label stands where the list has it, the best first", () => {
  const ordered = ["Ravi", "Content(e)", "Bof", "Déçu", "Furieux"];
  const at = (text: string) =>
    labelOnScale(text, FIVE, { ...NOTHING, ordered });
  expect(["ravi", "Content", "Furieux", "Autre"].map(at)).toEqual([
    5,
    4,
    1,
    null,
  ]);
  const ten = { min: 0, max: 10 };
  expect(labelOnScale("Ravi", ten, { ...NOTHING, ordered })).toBeNull();
});

test("a number in the label counts, unless it is of a scale with another top", () => {
  const ten = { min: 0, max: 10 };
  expect(labelOnScale("9 - Extremely likely", ten, NOTHING)).toBe(9);
  expect(labelOnScale("4/5", FIVE, NOTHING)).toBe(4);
  expect(labelOnScale("4/5", ten, NOTHING)).toBeNull();
});

test("yes and no are one and nought where that is the scale", () => {
  const scale = { min: 0, max: 1 };
  const at = (text: string) => labelOnScale(text, scale, NOTHING);
  expect(["Oui", "no", "perhaps"].map(at)).toEqual([1, 0, null]);
});

test("the question's labels say which usual scale it is; a label alone does not", () => {
  const options = ["Poor", "Fair", "Good", "Very good", "Excellent"];
  const at = (text: string) =>
    labelOnScale(text, FIVE, { ...NOTHING, options });
  expect(["Excellent", "Good", "Poor", "Splendid"].map(at)).toEqual([
    5,
    3,
    1,
    null,
  ]);
  expect(labelOnScale("Very dissatisfied", FIVE, NOTHING)).toBeNull();
});
