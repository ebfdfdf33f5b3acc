import type { Walker } from "../../walk/walker";

/** On the page of a test: "did you do it?", for the day it asks about. */
export async function answerDay(walker: Walker): Promise<void> {
  const { page, say } = walker;
  const yes = page.getByRole("button", { name: say("log:answer.yes") });
  await yes.click();
  await page.getByText(say("log:answer.saved"), { exact: true }).waitFor();
}

export async function noteSurprise(
  walker: Walker,
  text: string,
): Promise<void> {
  await walker.field("log:note.surprise").fill(text);
  await walker.button("log:note.surpriseSave").click();
  await said(walker, "log:done.surprise");
}

export async function noteLoss(walker: Walker, hours: string): Promise<void> {
  const { page, button, say } = walker;
  const amount = page.locator("main [name=hours]");
  if (!(await amount.isVisible()))
    await page
      .locator("summary", { hasText: say("log:note.loss") })
      .last()
      .click();
  await amount.fill(hours);
  await button("log:note.lossSave").click();
  await said(walker, "log:done.loss");
}

/** The prompt that a passed cap brings, and its answer. */
export async function stopByCap(walker: Walker): Promise<void> {
  await walker.heading(walker.say("log:loss.stopTitle")).waitFor();
  await walker.look("stop-prompt");
  await walker.button("log:loss.stopNow").click();
  await said(walker, "log:done.stopped-early");
  await walker.look("stopped");
}

async function said({ page, say }: Walker, key: string): Promise<void> {
  await page.getByText(say(key)).first().waitFor();
}
