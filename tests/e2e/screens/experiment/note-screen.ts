import { expect } from "vitest";
import type { Walker } from "../../walk/walker";

export interface Note {
  title: string;
  benefit: string;
  objective?: string;
  team?: string;
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
  const required = page.locator(
    "main form :is(input, textarea, select)[required]",
  );
  await required.first().waitFor();
  expect(await required.count()).toBeLessThanOrEqual(4);
  await walker.look("note");
  await field("plan:note.name").fill(note.title);
  await field("plan:note.benefit").fill(note.benefit);
  await chooseMore(walker, note);
  await button("plan:note.save").click();
  await walker.heading(note.title).waitFor();
  return new URL(page.url()).pathname;
}

/** What is folded away: the need it serves, and whose test it is. */
async function chooseMore(walker: Walker, note: Note): Promise<void> {
  const { page } = walker;
  const fold = page.locator("main form details");
  for (const [name, label] of [
    ["objectiveId", note.objective],
    ["teamId", note.team],
  ] as const) {
    if (!label) continue;
    const choice = page.locator(`main form [name=${name}]`);
    if (!(await choice.isVisible())) await fold.locator("summary").click();
    await choice.selectOption({ label });
  }
}
