import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ANSWERS } from "./files/answers";
import { resultOf } from "./screens/experiment/result-screen";
import { importFile } from "./screens/import-screen";
import { readIn } from "./screens/language";
import {
  expectControlChart,
  expectSites,
  expectValue,
} from "./screens/metric-page";
import { followResults } from "./screens/results-screen";
import {
  ANSWERS_FILE,
  bringAnswers,
  lookAround,
  THREAD,
  tryAndJudge,
  writeNeed,
} from "./screens/whole-thread";
import { launch, startWalk, type Walker, type Way } from "./walk/walker";
import { wordsOf } from "./walk/words";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const WAYS: Way[] = [
  { locale: "fr", width: 390 },
  { locale: "en", width: 1280 },
  { locale: "en", width: 390, javaScript: false },
];

const SENTENCE = {
  fr: /^Recommandation : hausse de \d+ points \(entre \d+ et \d+\)/,
  en: /^Recommandation rose by \d+ points \(between \d+ and \d+\)/,
} as const;

describe.each(WAYS)(
  "in $locale, $width pixels wide, JavaScript: $javaScript",
  (way) => {
    it("goes from an empty organisation to a result, and back to where it came from", async () => {
      const walker = await startWalk(browser, way);
      await bringAnswers(walker);
      await readMetric(walker);
      await importAgain(walker);
      await writeNeed(walker);
      await tryAndJudge(walker);
      await readResult(walker);
      await followResults(walker);
      await lookAround(walker);
      await walker.leave();
    });
  },
);

async function readMetric(walker: Walker): Promise<void> {
  await expectValue(walker, ANSWERS.recent);
  await expectSites(walker, ANSWERS.recent.sites);
  await walker.page.getByText(ANSWERS.words[1]).first().waitFor();
  await expectControlChart(walker);
  await walker.look("metric");
}

async function importAgain(walker: Walker): Promise<void> {
  const counts = await importFile(walker, {
    ...ANSWERS_FILE,
    metric: { existing: THREAD.metric },
  });
  expect([counts.kept, counts.known]).toEqual(["0", String(ANSWERS.kept)]);
}

/** Improved; a before–after is a clue at most, and says so in either language. */
async function readResult(walker: Walker): Promise<void> {
  const { locale } = walker.way;
  const other = locale === "fr" ? "en" : "fr";
  const { text, sentence } = await resultOf(walker);
  expect(text).toContain(walker.say("ui:verdict.moved"));
  expect(text).toContain(walker.say("ui:grade.label", { grade: 1 }));
  expect(sentence.replaceAll(/\s/g, " ")).toMatch(SENTENCE[locale]);
  await readIn(walker, other);
  const translated = await resultOf({ ...walker, ...wordsOf(other) });
  expect(translated.sentence.replaceAll(/\s/g, " ")).toMatch(SENTENCE[other]);
  await readIn(walker, locale);
  await walker.heading(walker.say("experiment:result.why")).waitFor();
}
