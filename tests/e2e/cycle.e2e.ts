import { randomUUID } from "node:crypto";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { daysAgo, QUEUE, queueFile, queueStartsOn } from "./files/queue";
import { checkInRow } from "./screens/check-in-screen";
import { goTo, signUp } from "./screens/entry";
import { approve, askApprover } from "./screens/experiment/approval-screen";
import { decide } from "./screens/experiment/decide-screen";
import {
  answerDay,
  noteLoss,
  noteSurprise,
  stopByCap,
} from "./screens/experiment/log-screen";
import { noteTest } from "./screens/experiment/note-screen";
import { completeTest } from "./screens/experiment/plan-screen";
import {
  resultOf,
  startAndJudge,
  startOn,
} from "./screens/experiment/result-screen";
import { importFile } from "./screens/import-screen";
import { addKeyResult, writeObjective } from "./screens/okr-screens";
import { findAndGo, readKeys } from "./screens/palette-screen";
import { invite, join, signOut, type Person } from "./screens/settings/people";
import {
  addContext,
  addJourney,
  addSite,
  addTeam,
} from "./screens/settings/places";
import { launch, startWalk, type Walker, type Way } from "./walk/walker";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const { helped, unmoved, untouched } = QUEUE.shops;
const TESTS = {
  within: "Une personne de plus à l’accueil le samedi",
  beyond: "Ouvrir une caisse dès trois clients",
  stopped: "Appeler les clients avant leur tour",
} as const;
const KEY_RESULTS = ["Moins de monde devant la porte", "Un accueil souriant"];

const WAYS: Way[] = [
  { locale: "fr", width: 390 },
  { locale: "en", width: 1280 },
];

describe.each(WAYS)("in $locale, $width pixels wide", (way) => {
  it("three teams go from an idea to what it taught", async () => {
    const now = new Date();
    const admin = await startWalk(browser, way);
    const alix = await startWalk(browser, way);
    const approver = await startWalk(browser, way);
    const people = somePeople();
    await openHouse(admin, { alix, approver }, people, now);
    const startsOn = queueStartsOn(now);

    await withinTheEnvelope(alix, startsOn);
    await beyondTheEnvelope(alix, startsOn, () =>
      approve(approver, people.approver, TESTS.beyond),
    );
    await stoppedByItsCap(alix, daysAgo(now, 5));

    await lookBack(admin);
    for (const walker of [admin, alix, approver]) await walker.leave();
  }, 360_000);
});

function somePeople() {
  const mark = randomUUID().slice(0, 8);
  const person = (name: string, role: Person["role"]): Person => {
    const email = `${name.split(" ")[0]!.toLowerCase()}-${mark}@example.com`;
    return { name, role, email };
  };
  return {
    alix: person("Alix Roche", "frontline"),
    approver: person("Dominique Petit", "manager"),
  };
}

type People = ReturnType<typeof somePeople>;

/** An organisation with its people, places, teams and data; the two invited are in, and the approver out again. */
async function openHouse(
  admin: Walker,
  windows: Record<keyof People, Walker>,
  people: People,
  now: Date,
): Promise<void> {
  await signUp(admin);
  const links = {
    alix: await invite(admin, people.alix),
    approver: await invite(admin, people.approver),
  };
  for (const who of ["alix", "approver"] as const)
    await join(windows[who], links[who], people[who]);
  await signOut(windows.approver);
  await addSite(admin, helped);
  const team = { members: [people.alix.name], approver: people.approver.name };
  await addTeam(admin, { ...team, name: `Équipe ${helped}`, hours: "8" });
  await addTeam(admin, { ...team, name: `Équipe ${unmoved}`, hours: "2" });
  await addTeam(admin, { ...team, name: `Équipe ${untouched}`, hours: "4" });
  await addJourney(admin, { journey: "Acheter", moment: "Attendre en caisse" });
  const counts = await importFile(admin, {
    name: "attente.csv",
    bytes: queueFile(now),
    roles: {
      week: "date",
      shop: "site",
      served: "numerator",
      asked: "denominator",
    },
    layout: { grain: "series", granularity: "week" },
    metric: { name: QUEUE.metric, kind: "proportion", level: "moment" },
  });
  expect(counts.refused).toBe("0");
  await addContext(admin, {
    title: "Grève des transports",
    startsOn: daysAgo(now, 90),
  });
}

async function withinTheEnvelope(
  walker: Walker,
  startsOn: string,
): Promise<void> {
  await prepare(walker, "within", helped, { hours: "6" });
  await startAndJudge(walker, startsOn);
  const { text } = await resultOf(walker);
  expect(text).toContain(walker.say("ui:verdict.moved"));
  await keepNotebook(walker);
  await decide(walker, {
    kind: "scale",
    learning: "Une personne à l’accueil suffit à vider la file",
  });
}

async function beyondTheEnvelope(
  walker: Walker,
  startsOn: string,
  sayYes: () => Promise<void>,
): Promise<void> {
  const path = await prepare(walker, "beyond", unmoved, { hours: "6" });
  await askApprover(walker, "Dominique Petit");
  expect(await walker.button("experiment:next.start").count()).toBe(0);
  await sayYes();
  await walker.open(path);
  await startAndJudge(walker, startsOn);
  const { text } = await resultOf(walker);
  expect(text).not.toContain(walker.say("ui:verdict.moved"));
  await keepNotebook(walker);
  await decide(walker, {
    kind: "stop",
    learning: "Une caisse de plus ne change rien quand trois attendent",
  });
}

async function stoppedByItsCap(
  walker: Walker,
  startsOn: string,
): Promise<void> {
  await prepare(walker, "stopped", untouched, { hours: "3" });
  await startOn(walker, startsOn);
  await answerDay(walker);
  await walker.look("running");
  await noteSurprise(walker, "Un client a rappelé pour dire merci");
  await noteLoss(walker, "2");
  const stop = walker.heading(walker.say("log:loss.stopTitle"));
  expect(await stop.count()).toBe(0);
  await noteLoss(walker, "1.5");
  await stopByCap(walker);
  await decide(walker, {
    kind: "stop",
    learning: "Appeler chacun prend plus d’heures que prévu",
  });
}

/** Noted by the frontline, planned with the shop nobody touches to compare with. */
async function prepare(
  walker: Walker,
  which: keyof typeof TESTS,
  shop: string,
  { hours }: { hours: string },
): Promise<string> {
  const path = await noteTest(walker, {
    title: TESTS[which],
    benefit: "Il attend moins de cinq minutes.",
    team: `Équipe ${shop}`,
  });
  await completeTest(walker, {
    metric: QUEUE.metric,
    direction: "up",
    minimumEffect: "5",
    actingDays: 14,
    measuringDays: 42,
    treated: [shop],
    compared: shop === untouched ? [] : [untouched],
    loss: { money: "50", hours, customers: "80", days: "14" },
  });
  return path;
}

async function keepNotebook(walker: Walker): Promise<void> {
  await answerDay(walker);
  await noteSurprise(walker, "Deux clients ont demandé si cela resterait");
  await noteLoss(walker, "4");
  await walker.look("notebook");
}

/** What the organisation sees of it: learnings, results, the committee's page, teams, check-ins, the palette. */
async function lookBack(walker: Walker): Promise<void> {
  const { say, link, heading, page } = walker;
  await goTo(walker, "learnings");
  await heading(say("judgement:library.title")).waitFor();
  await walker.look("learnings");
  await goTo(walker, "results");
  await page.getByRole("link", { name: TESTS.within }).first().waitFor();
  await walker.look("results-cycle");
  await link("results:committee.open").first().click();
  await page.waitForURL(/\/committee/);
  await walker.look("committee");
  await link("results:committee.back").click();
  await goTo(walker, "teams");
  await walker.look("teams-list");
  await page.getByRole("link", { name: `Équipe ${helped}` }).click();
  await heading(`Équipe ${helped}`).waitFor();
  await walker.look("team-page");
  await writeObjective(walker, "Je veux être servi sans attendre.");
  for (const title of KEY_RESULTS)
    await addKeyResult(walker, { title, start: "1", target: "5" });
  await walker.look("objective-by-hand");
  await checkInRow(walker, KEY_RESULTS);
  await findAndGo(walker, TESTS.within);
  await readKeys(walker);
  await goTo(walker, "today");
  await walker.look("today-after");
}
