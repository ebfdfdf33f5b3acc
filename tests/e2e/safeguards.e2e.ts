import type { Browser, Locator } from "playwright-core";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { goTo, signUp } from "./screens/entry";
import { computedEstimate } from "./screens/experiment/result-screen";
import { followResults } from "./screens/results-screen";
import { bringAnswers, tryAndJudge, writeNeed } from "./screens/whole-thread";
import { untilAwake } from "./walk/awake";
import { launch, startWalk, type Walker } from "./walk/walker";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const NOTE = {
  title: "Un seul essai",
  customerBenefit: "Personne ne le lit deux fois.",
};

describe("the form to note a test", () => {
  it("makes one test when its button is pressed twice", async () => {
    const walker = await startWalk(browser, { locale: "fr", width: 390 });
    await signUp(walker);
    await walker.link("ui:shell.note").first().click();
    await walker.field("plan:note.name").fill(NOTE.title);
    await walker.field("plan:note.benefit").fill(NOTE.customerBenefit);
    await walker.button("plan:note.save").dblclick();
    await walker.heading(NOTE.title).waitFor();
    expect(await countTests(walker)).toBe(1);
    await walker.leave();
  });

  it("makes one test when it is sent twice at the same moment", async () => {
    const walker = await startWalk(browser, { locale: "en", width: 1280 });
    const organisation = await signUp(walker);
    const send = async () => {
      const response = await walker.context.request.post(
        `${organisation}/experiments/new`,
        {
          form: { ...NOTE, id },
          headers: { origin: walker.baseUrl },
          maxRedirects: 0,
        },
      );
      return response.status();
    };
    const id = randomUUID();
    expect(await Promise.all([send(), send(), send()])).toEqual([
      302, 302, 302,
    ]);
    expect(await countTests(walker)).toBe(1);
    await walker.leave();
  });

  it("keeps on the device what could not be sent, until it is", async () => {
    const walker = await startWalk(browser, { locale: "fr", width: 390 });
    const { page, field, button, context } = walker;
    await signUp(walker);
    await walker.link("ui:shell.note").first().click();
    await page.waitForURL(/experiments\/new/);
    await untilAwake(walker);
    await field("plan:note.name").fill(NOTE.title);
    await field("plan:note.benefit").fill(NOTE.customerBenefit);
    walker.expectNoNetwork();
    await context.setOffline(true);
    await button("plan:note.save").click();
    await page.getByText(walker.say("plan:note.unsent")).waitFor();
    await walker.look("note-unsent");
    await context.setOffline(false);
    const form = page.url();
    await page.goto("about:blank");
    await page.goto(form);
    await page.getByText(walker.say("plan:note.restored")).waitFor();
    expect(await field("plan:note.name").inputValue()).toBe(NOTE.title);
    await walker.look("note-restored");
    await button("plan:note.save").click();
    await walker.heading(NOTE.title).waitFor();
    expect(await countTests(walker)).toBe(1);
    await walker.link("ui:shell.note").first().click();
    await untilAwake(walker);
    expect(await field("plan:note.name").inputValue()).toBe("");
    await walker.leave();
  });

  it("is reached, filled and sent by keyboard alone", async () => {
    const walker = await startWalk(browser, { locale: "en", width: 1280 });
    const { page, link, field, button } = walker;
    await signUp(walker);
    await untilAwake(walker);
    await tabTo(walker, link("ui:shell.skip"));
    await page.keyboard.press("Enter");
    await tabTo(walker, link("ui:shell.note"));
    await page.keyboard.press("Enter");
    await page.waitForURL(/experiments\/new/);
    await tabTo(walker, field("plan:note.name"));
    await page.keyboard.type(NOTE.title);
    await tabTo(walker, field("plan:note.benefit"));
    await page.keyboard.type(NOTE.customerBenefit);
    await tabTo(walker, button("plan:note.save"));
    await page.keyboard.press("Enter");
    await walker.heading(NOTE.title).waitFor();
    await tabTo(walker, link("experiment:page.complete"));
    for (const place of ["today", "objectives", "metrics", "results", "import"])
      await tabTo(walker, link(`common:nav.${place}`));
    await walker.leave();
  });
});

it("shows nobody the pages of another organisation", async () => {
  const owner = await startWalk(browser, {
    locale: "fr",
    width: 1280,
    looks: false,
  });
  await bringAnswers(owner);
  await owner.look("metric");
  await writeNeed(owner);
  await tryAndJudge(owner);
  await followResults(owner);
  await computedEstimate(owner);
  const paths = new Set(owner.seen.values());
  const theirs = [...paths].filter((path) => path.startsWith("/o/"));
  expect(theirs.length).toBeGreaterThan(8);

  const stranger = await startWalk(browser, { locale: "en", width: 390 });
  const own = await signUp(stranger);
  stranger.expectStatus(404);
  const withIds = theirs.filter((path) => /[0-9a-f-]{36}/.test(path));
  const tried = [
    ...theirs,
    ...withIds.map((path) => path.replace(/^\/o\/[^/]+/, own)),
  ];
  for (const path of tried) {
    const response = await stranger.page.goto(path);
    expect(`${response?.status()} ${path}`).toBe(`404 ${path}`);
  }
  await stranger.look("not-found");
  await stranger.leave();
  await owner.leave();
});

async function countTests(walker: Walker): Promise<number> {
  await goTo(walker, "experiments");
  await walker.heading(walker.say("experiment:list.title")).waitFor();
  return walker.page.getByRole("link", { name: NOTE.title }).count();
}

/** Presses Tab until the focus is there and can be seen. */
async function tabTo({ page }: Walker, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    const there = await target.evaluateAll((elements) =>
      elements.some(
        (element) =>
          element === document.activeElement &&
          element.matches(":focus-visible"),
      ),
    );
    if (there) return;
  }
  throw new Error(`Tab never came to ${String(target)}`);
}
