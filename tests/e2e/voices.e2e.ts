import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ANSWERS } from "./files/answers";
import { writeObjective } from "./screens/okr-screens";
import { bringAnswers, THREAD } from "./screens/whole-thread";
import { launch, startWalk, type Walker, type Way } from "./walk/walker";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const WAYS: Way[] = [
  { locale: "fr", width: 390 },
  { locale: "en", width: 1280 },
];
const CALLED_BACK = ANSWERS.words[1];

describe.each(WAYS)("in $locale, $width pixels wide", (way) => {
  it("customers' words are found, sorted and laid beside an objective", async () => {
    const walker = await startWalk(browser, way);
    await bringAnswers(walker);
    const org = /\/o\/[^/]+/.exec(walker.page.url())![0];
    const objective = await writeObjective(walker, THREAD.objective);
    await searchVoices(walker, org);
    await nameTheme(walker, org);
    await sortAndLink(walker, org);
    await walker.open(objective);
    await walker.page
      .getByText(walker.say("beside:stance.support"), { exact: true })
      .waitFor();
    await walker.page.getByText(CALLED_BACK).first().waitFor();
    await walker.leave();
  });
});

/** Words without their accents are found, and only they. */
async function searchVoices(walker: Walker, org: string): Promise<void> {
  const { page, field, button, say } = walker;
  await walker.open(`${org}/voices`);
  await walker.look("voices");
  await field("voice:search.label").fill("rappele");
  await button("voice:search.find").first().click();
  await page.waitForURL(/q=rappele/);
  await page.locator("mark", { hasText: "rappelé" }).first().waitFor();
  const words = await page.locator("blockquote").allInnerTexts();
  expect(new Set(words.map((text) => text.trim()))).toEqual(
    new Set([CALLED_BACK]),
  );
  await field("voice:search.label").fill("introuvable");
  await button("voice:search.find").first().click();
  await page.getByText(say("voice:found.none")).waitFor();
}

async function nameTheme(walker: Walker, org: string): Promise<void> {
  const { page, field, button, say } = walker;
  await walker.open(`${org}/voices/themes`);
  walker.expectStatus(400);
  await button("voice:theme.create").click();
  await page.getByText(say("form:required")).first().waitFor();
  await field("voice:theme.name").fill("Rappel");
  await field("voice:theme.terms").fill("rappeler ou téléphone");
  await button("voice:theme.create").click();
  await page.getByText(say("voice:theme.done.created")).waitFor();
  await walker.look("themes");
  await walker.open(`${org}/voices`);
  await page.getByRole("link", { name: "Rappel", exact: true }).click();
  await page.waitForURL(/theme=/);
  await page.getByText(CALLED_BACK).first().waitFor();
}

/** One voice: a motivation in one tap, then beside the objective, taken away, and put back. */
async function sortAndLink(walker: Walker, org: string): Promise<void> {
  const { page, field, button, say } = walker;
  const tap = page
    .getByRole("button", { name: say("voice:insight.motivation") })
    .first();
  await tap.click();
  await page.locator('main button[aria-pressed="true"]').first().waitFor();
  await page.getByText(say("voice:saved")).first().waitFor();
  await walker.open(`${org}/voices?insight=motivation`);
  await page
    .getByRole("link", { name: say("voice:link"), exact: true })
    .click();
  await walker.heading(say("voice:one")).waitFor();
  await field("voice:links.find").fill("rappelle");
  await button("voice:search.find").click();
  await button("voice:links.say.support").click();
  await page.getByText(say("voice:done.linked")).waitFor();
  await walker.look("voice");
  await button("voice:links.remove").click();
  await page.getByText(say("voice:links.none")).waitFor();
  await button("voice:undo").click();
  await button("voice:links.remove").waitFor();
}
