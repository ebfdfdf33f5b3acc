import { expect, test } from "vitest";
import english from "~/i18n/en/fault.json";
import { readSources } from "./architecture/source-files";

/** Codes that the engine builds from a reason's name. */
const BUILT = [
  "too-few-answers",
  "no-variance",
  "zero-baseline",
  "no-exposure",
  "schedule-nothing-to-compare",
  "schedule-one-schedule",
  "schedule-no-variance",
  "schedule-no-level",
];

test("every refusal of an analysis has a sentence, and every sentence a refusal", () => {
  const engine = readSources().filter(
    ({ path, isTest }) =>
      !isTest &&
      path.startsWith("app/core/evidence/") &&
      !path.startsWith("app/core/evidence/plan/"),
  );
  const written = engine.flatMap(({ text }) =>
    [...text.matchAll(/\bcode(?:: | = )([^,}\n]*)/g)].flatMap(
      ([, value = ""]) =>
        [...value.matchAll(/"([a-z-]+)"/g)].map(([, code]) => code!),
    ),
  );
  const codes = [...new Set([...written, ...BUILT])].toSorted();
  expect(codes).toEqual(Object.keys(english.reason).toSorted());
});
