import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkSentences } from "~/core/evidence/sentence/check-sentences";
import { REASON_WORDS } from "~/core/evidence/sentence/reason-words";
import { methodWords } from "./method-words";

const ENGINE = "app/core/evidence";

/** The engine's own code, without its tests: what it can emit is read off it. */
function engineCode(folder = ENGINE): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return engineCode(path);
      const isCode = path.endsWith(".ts") && !path.endsWith(".test.ts");
      return isCode ? readFileSync(path, "utf8") : "";
    })
    .join("\n");
}

const METHODS: readonly (readonly [string, string])[] = [
  ["randomised/two-group", "mean"],
  ["randomised/two-group", "proportion"],
  ["before-after/two-group", "rate"],
  ["before-after/two-group", "nps"],
  ["before-after/linear-ar1", "mean"],
  ["interrupted-time-series/log-linear-ar1", "rate"],
  ["interrupted-time-series/ols", "mean"],
  ["interrupted-time-series/newey-west", "mean"],
  ["interrupted-time-series/hc2", "mean"],
  ["interrupted-time-series/poisson", "rate"],
  ["interrupted-time-series/quasi-poisson", "rate"],
  ["difference-in-differences/unit-changes", "mean"],
  ["difference-in-differences/difference-series", "mean"],
  ["difference-in-differences/cells-ols", "mean"],
  ["difference-in-differences/cells-hc2", "mean"],
  ["synthetic-control/cross-fitted", "value"],
  ["switchback/permutation-exact", "mean"],
  ["stepped/permutation-drawn", "mean"],
];

test.each(METHODS)("%s of a %s has its formula in both languages", (...of) => {
  for (const locale of ["en", "fr"] as const) {
    const words = methodWords(...of, locale);
    expect(words?.formula.length).toBeGreaterThan(0);
    expect(words?.source).not.toBe("");
  }
});

test("a method of an engine to come has no formula yet", () => {
  expect(methodWords("bayes/posterior", "mean", "en")).toBeNull();
});

test("every check that the engine can make is a sentence in both languages", () => {
  const code = engineCode();
  const names = new Set(
    [...code.matchAll(/name: "([a-z]+(?:-[a-z]+)*)",\s*outcome/g)].map(
      ([, name]) => name!,
    ),
  );
  expect(names.size).toBeGreaterThanOrEqual(15);
  for (const name of names)
    for (const outcome of ["pass", "warn", "fail"] as const)
      for (const locale of ["en", "fr"] as const) {
        const [said] = checkSentences([{ name, outcome, detail: {} }], locale);
        expect(said?.text, `${name} ${outcome} ${locale}`).not.toBe(name);
      }
});

test("every reason that the engine can give is a sentence in both languages, with what would raise it", () => {
  const code = engineCode();
  const codes = new Set([
    ...[...code.matchAll(/reason: "([a-z-]+)"/g)].map(([, name]) => name!),
    ...[
      ...code.matchAll(
        /\[\s*"([a-z-]+)",\s*(?:\(|declared|facts|typeof|Math|checks)/g,
      ),
    ].map(([, name]) => name!),
  ]);
  for (const dropped of [
    "straddles-start",
    "lag",
    "after-end",
    "no-answers",
    "unit-incomplete",
    "untreated-unit",
    "no-arm",
  ])
    codes.delete(dropped);
  expect(codes.size).toBeGreaterThanOrEqual(17);
  for (const name of codes)
    for (const locale of ["en", "fr"] as const)
      expect(
        REASON_WORDS[locale][name]?.raise,
        `${name} ${locale}`,
      ).toBeTruthy();
});
