import { expect, test } from "vitest";
import { analyse } from "../analyse";
import type { AnalyseInput } from "../contract";
import { addDays } from "~/core/time/calendar-day";
import { checkSentences } from "./check-sentences";
import { gradeSentences } from "./reason-sentences";
import { shortSide } from "./short-side";

test("the side with fewer periods than are needed is the short one", () => {
  expect(shortSide({ before: 26, after: 2, needed: 4 })).toBe("after");
  expect(shortSide({ before: 3, after: 4, needed: 4 })).toBe("before");
  expect(shortSide({ before: 1, after: 2, needed: 4 })).toBe("both");
});

/** 26 weeks before, two after, 40 answers each. */
const CAFE: AnalyseInput = {
  design: "before-after",
  metric: { kind: "proportion", direction: "up", practicalThreshold: 0.05 },
  intervention: { start: addDays("2026-01-05", 7 * 26) },
  observations: Array.from({ length: 28 }, (_, week) => ({
    period: addDays("2026-01-05", 7 * week),
    n: 40,
    successes: 24 + ((week * 5) % 7) + (week >= 26 ? 6 : 0),
  })),
};

test("two periods after a long stable baseline: it is said which side is short, and only that side is asked for", () => {
  const analysed = analyse(CAFE);
  if (!analysed.ok) throw new Error(JSON.stringify(analysed.faults));
  const { output } = analysed;
  const said = (locale: "en" | "fr") =>
    checkSentences(output.checks, locale).map(({ text }) => text);
  expect(said("en")).toContain(
    "Few periods after the start (26 before, 2 after; 4 a side are needed): the interval is widened by their swings.",
  );
  expect(said("fr")).toContain(
    "Peu de périodes après le début (26 avant, 2 après\u202f; il en faut 4 de chaque côté)\u202f: l’intervalle est élargi d’autant que les périodes varient.",
  );
  expect(gradeSentences(CAFE, output, "en")[0]!.raise).toBe(
    "Four or more periods after the start.",
  );
  expect(gradeSentences(CAFE, output, "fr")[0]!.raise).toBe(
    "Quatre périodes ou plus après le début.",
  );
});
