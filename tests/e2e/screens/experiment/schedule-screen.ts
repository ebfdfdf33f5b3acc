import { expect } from "vitest";
import type { Arm } from "~/core/experiment/schedule/schedule-settings";
import type { Walker } from "../../walk/walker";

/** On the plan, beyond the design that is proposed: drawing by lot, with the grade it is worth. */
export async function expectLotProposed(walker: Walker): Promise<void> {
  const { page, say } = walker;
  const grade = say("ui:grade.proof");
  const said = say("plan:stronger.switchback", { grade });
  await page.getByText(said).first().waitFor();
}

/** From the test's page: chooses what is proposed, flips the coin and reads the calendar; ends on it. */
export async function drawLots(walker: Walker): Promise<void> {
  const { page, link, button } = walker;
  await link("schedule:start.draw").click();
  await page.waitForURL(/\/schedule$/);
  await button("schedule:choice.flip").waitFor();
  await walker.look("schedule-choice");
  await button("schedule:choice.flip").click();
  await walker.heading(walker.say("schedule:calendar.title")).waitFor();
  await walker.look("schedule-drawn");
}

/** The sheet for the wall: the calendar alone, on one page. */
export async function printSheet({ page, button }: Walker): Promise<void> {
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("table").first().isVisible()).toBe(true);
  expect(await button("schedule:print").isVisible()).toBe(false);
  expect(await page.locator("nav").first().isVisible()).toBe(false);
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? [];
  expect(sheets).toHaveLength(1);
  await page.emulateMedia({ media: "screen" });
}

/** What the day card of a test says of today. */
export async function armOfToday({ page, say }: Walker): Promise<Arm> {
  const words = {
    treatment: say("schedule:today.with"),
    control: say("schedule:today.without"),
  };
  const line = page
    .getByText(words.treatment, { exact: true })
    .or(page.getByText(words.control, { exact: true }));
  const text = await line.first().innerText();
  return text.trim() === words.treatment ? "treatment" : "control";
}
