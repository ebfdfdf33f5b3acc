import { expect, it } from "vitest";
import {
  harmAnswersFrom,
  harmAnswersToText,
  isHalfAnswered,
  unansweredHarm,
} from "./harm-questions";

it("answers travel as names, and other names are passed over", () => {
  const answers = harmAnswersFrom("noPrivacyHarm.noTrap.__proto__.x");
  expect(harmAnswersToText(answers)).toBe("noTrap.noPrivacyHarm");
  expect(unansweredHarm(answers)).toEqual(["noDiscrimination", "noHealthHarm"]);
  expect(isHalfAnswered(answers)).toBe(true);
});

it("none and all of them are not half answered", () => {
  expect(isHalfAnswered(harmAnswersFrom(null))).toBe(false);
  const all = "noTrap.noDiscrimination.noHealthHarm.noPrivacyHarm";
  expect(isHalfAnswered(harmAnswersFrom(all))).toBe(false);
});
