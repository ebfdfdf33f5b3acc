import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Arm } from "~/core/experiment/schedule/schedule-settings";
import { CALLS, callsFile } from "./files/calls";
import { goTo, signUp } from "./screens/entry";
import { answerDay } from "./screens/experiment/log-screen";
import { noteTest } from "./screens/experiment/note-screen";
import { completeTest } from "./screens/experiment/plan-screen";
import {
  armOfToday,
  drawLots,
  expectLotProposed,
  printSheet,
} from "./screens/experiment/schedule-screen";
import { importFile } from "./screens/import-screen";
import { startOwnServer, type OwnServer } from "./walk/own-server";
import { launch, startWalk, type Walker, type Way } from "./walk/walker";

let browser: Browser;
let server: OwnServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), startOwnServer()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const TEST = "Rappeler chacun avant la fermeture";
/** The first Monday after today lies at most seven days ahead; two weeks of pairs hold both arms. */
const MOST_DAYS = 7 + 14;

const WAYS: Way[] = [
  { locale: "fr", width: 390 },
  { locale: "en", width: 1280 },
];

describe.each(WAYS)("in $locale, $width pixels wide", (way) => {
  it("draws lots, keeps to them, and is asked about days with and without", async () => {
    await server.goAhead(0);
    const walker = await startWalk(browser, { ...way, baseUrl: server.url });
    await bringCalls(walker);
    const path = await noteTest(walker, {
      title: TEST,
      benefit: "Il sait le jour même où il en est.",
    });
    await planByDays(walker, path);
    await drawLots(walker);
    await printSheet(walker);
    await walker.open(path);
    await walker.look("waits-for-its-day");
    await followDays(walker, path);
    await walker.leave();
  });
});

async function bringCalls(walker: Walker): Promise<void> {
  await signUp(walker);
  const counts = await importFile(walker, {
    name: "rappels.csv",
    bytes: callsFile(new Date()),
    roles: { day: "date", "called back": "numerator", called: "denominator" },
    layout: { grain: "series", granularity: "day" },
    metric: { name: CALLS.metric, kind: "proportion", level: "moment" },
  });
  expect(counts.kept).toBe(String(CALLS.days));
}

/** First as Essai proposes, which tells what a draw would be worth; then with the draw. */
async function planByDays(walker: Walker, path: string): Promise<void> {
  const plan = {
    metric: CALLS.metric,
    direction: "up",
    minimumEffect: "5",
    actingDays: 14,
    measuringDays: 28,
  } as const;
  await completeTest(walker, plan);
  await walker.open(`${path}/plan`);
  await expectLotProposed(walker);
  await walker.button("plan:stronger.take").first().click();
  await walker.page
    .locator("[name=design][value=switchback]:checked")
    .waitFor({ state: "attached" });
  await walker.look("plan-by-lot");
  await walker.open(path);
}

/** Day after day until both arms were asked about; the test starts on the day that was drawn. */
async function followDays(walker: Walker, path: string): Promise<void> {
  const start = walker.button("schedule:start.act");
  const asked = new Set<Arm>();
  for (let day = 1; day <= MOST_DAYS && asked.size < 2; day++) {
    await server.goAhead(day);
    await walker.open(path);
    if (asked.size === 0) {
      if ((await start.count()) === 0) continue;
      await start.click();
      await start.waitFor({ state: "detached" });
    }
    const arm = await armOfToday(walker);
    if (asked.has(arm)) continue;
    asked.add(arm);
    await walker.look(arm === "treatment" ? "day-with" : "day-without");
    await answerDay(walker);
    if (arm === "control") await readToday(walker);
  }
  expect([...asked].toSorted()).toEqual(["control", "treatment"]);
}

async function readToday(walker: Walker): Promise<void> {
  await goTo(walker, "today");
  await walker.page.getByText(TEST).first().waitFor();
  await walker.look("today-without");
}
