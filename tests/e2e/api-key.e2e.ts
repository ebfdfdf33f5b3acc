import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signUp } from "./screens/entry";
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

describe.each(WAYS)("in $locale, $width pixels wide", (way) => {
  it("a program asks the engine with a key, until the key is revoked", async () => {
    const walker = await startWalk(browser, way);
    const org = await signUp(walker);
    await walker.open(`${org}/settings/keys`);
    await walker.look("keys-empty");
    const key = await makeKey(walker, "Tableau des rappels");
    await walker.look("keys-made");

    const answer = await ask(walker, key);
    expect(answer.status).toBe(200);
    const output = (await answer.json()) as { verdict: string; grade: number };
    expect([output.verdict, output.grade]).toEqual(["moved", 4]);

    await walker.open(`${org}/settings/keys`);
    await revoke(walker);
    await walker.look("keys-revoked");
    expect((await ask(walker, key)).status).toBe(401);
    await walker.leave();
  });
});

async function makeKey(walker: Walker, name: string): Promise<string> {
  const { field, button, page, say } = walker;
  await field("keys:new.name").fill(name);
  await button("keys:new.create").click();
  await walker.heading(say("keys:made.title", { name })).waitFor();
  return page.getByLabel(say("keys:made.label")).innerText();
}

/** As a program would: no cookie, no browser. */
async function ask({ baseUrl }: Walker, key: string): Promise<Response> {
  const body = await readFile("docs/evidence/examples/switchback.json");
  return fetch(`${baseUrl}/api/v1/analyses`, {
    method: "POST",
    headers: {
      Authorization: `Bearer ${key.trim()}`,
      "Content-Type": "application/json",
    },
    body,
  });
}

async function revoke(walker: Walker): Promise<void> {
  const { page, button, say } = walker;
  await page.locator("summary", { hasText: say("keys:revoke.open") }).click();
  await button("keys:revoke.confirm").click();
  await page.getByText(say("keys:did.revoked")).waitFor();
}
