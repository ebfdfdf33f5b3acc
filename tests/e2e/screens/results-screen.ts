import type { Walker } from "../walk/walker";
import { goTo } from "./entry";
import { THREAD } from "./whole-thread";

/** From Results down to each end of the thread and back, each time by links that a person sees. */
export async function followResults(walker: Walker): Promise<void> {
  const { page } = walker;
  const step = async (name: string) => {
    await linkTo(walker, name).click();
    await walker.heading(name).waitFor();
  };
  const back = async () => {
    await page.goBack();
    await walker.heading(walker.say("results:title")).waitFor();
  };
  await goTo(walker, "results");
  await walker.heading(walker.say("results:title")).waitFor();
  await showAll(walker);
  await walker.look("results");
  await step(THREAD.test);
  await back();
  await step(THREAD.metric);
  await step(THREAD.test);
  await page.goBack();
  await back();
  await step(THREAD.keyResult);
  await walker.look("key-result");
  await step(THREAD.objective);
  await step(THREAD.keyResult);
  await step(THREAD.metric);
  await step(THREAD.test);
  await step(THREAD.objective);
  await step(THREAD.test);
}

/** Since the beginning, for tests of long ago: by the choice, or by the button where no script runs. */
export async function showAll(walker: Walker): Promise<void> {
  const { page, button } = walker;
  await page.locator("[name=period]").selectOption("all");
  if (walker.way.javaScript === false)
    await button("results:scope.show").click();
  await page.waitForURL(/period=all/);
}

function linkTo({ page }: Walker, name: string) {
  return page
    .getByRole("main")
    .getByRole("link", { name })
    .locator("visible=true")
    .first();
}
