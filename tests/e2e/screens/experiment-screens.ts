import { expect } from "vitest";
import type { Walker } from "../walk/walker";
import { factOf } from "./import-screen";

export interface Note {
  title: string;
  benefit: string;
  objective?: string;
}

/** Opens the form by the button that is on every page, and answers the path of the test it made. */
export async function noteTest(walker: Walker, note: Note): Promise<string> {
  await walker.link("ui:shell.note").first().click();
  return fillNote(walker, note);
}

/** From the empty form on. */
export async function fillNote(walker: Walker, note: Note): Promise<string> {
  const { page, field, button } = walker;
  await page.waitForURL(/\/experiments\/new/);
  await walker.look("note");
  const required = page.locator(
    "main form :is(input, textarea, select)[required]",
  );
  expect(await required.count()).toBeLessThanOrEqual(4);
  await field("experiment:note.name").fill(note.title);
  await field("experiment:note.benefit").fill(note.benefit);
  if (note.objective)
    await field("experiment:note.objective").selectOption({
      label: note.objective,
    });
  await button("experiment:note.save").click();
  await walker.heading(note.title).waitFor();
  return new URL(page.url()).pathname;
}

export interface Plan {
  metric: string;
  direction: "up" | "down";
  minimumEffect: string;
  actingDays: number;
  measuringDays: number;
  design: "before-after" | "interrupted-time-series";
  sites?: readonly string[];
}

export async function completeTest(walker: Walker, plan: Plan): Promise<void> {
  const { page, link, field, button, say } = walker;
  await link("experiment:page.complete").click();
  await walker.heading(say("experiment:plan.title")).waitFor();
  await field("experiment:plan.meansWho").fill("L’équipe du matin");
  await field("experiment:plan.lossHours").fill("6");
  await field("experiment:plan.reversible").check();
  await field("experiment:plan.metric").selectOption({ label: plan.metric });
  await field("experiment:plan.direction").selectOption(plan.direction);
  await field("experiment:plan.minimumEffect").fill(plan.minimumEffect);
  await field("experiment:plan.actingDays").fill(String(plan.actingDays));
  await field("experiment:plan.measuringDays").fill(String(plan.measuringDays));
  await page.locator(`[name=design][value=${plan.design}]`).check();
  for (const site of plan.sites ?? []) await page.getByLabel(site).check();
  await field("experiment:plan.ethics").check();
  await walker.look("plan");
  await button("experiment:plan.save").click();
  await button("experiment:next.start").waitFor();
}

/** Starts on a past day; its window being over, the verdict comes at once. */
export async function startAndJudge(
  walker: Walker,
  startedOn: string,
): Promise<void> {
  const { field, button, heading, say } = walker;
  await walker.look("ready");
  await field("experiment:next.startedOn").fill(startedOn);
  await button("experiment:next.start").click();
  await heading(say("experiment:result.why")).waitFor();
  await walker.look("result");
}

/** Verdict and grade in words, and the finding as a sentence. */
export async function resultOf({ page, say }: Walker) {
  const card = page.locator("main section", {
    has: page.getByRole("heading", {
      name: say("experiment:result.why"),
      exact: true,
    }),
  });
  const text = (await card.innerText()).replaceAll(/\s+/g, " ");
  const sentence = (await card.locator("p").first().innerText()).trim();
  return { text, sentence };
}

/** The estimate as the page that explains it writes it, with all its digits. */
export async function computedEstimate(walker: Walker): Promise<string> {
  await walker.link("experiment:result.how").click();
  await walker.heading(walker.say("experiment:computed.title")).waitFor();
  await walker.look("computed");
  return factOf(walker, "experiment:computed.estimate");
}
