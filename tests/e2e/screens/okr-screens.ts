import type { Walker } from "../walk/walker";
import { goTo } from "./entry";

/** Writes an objective from the list and answers its path. */
export async function writeObjective(
  walker: Walker,
  statement: string,
): Promise<string> {
  const { page, link, field, button, heading } = walker;
  await goTo(walker, "objectives");
  await walker.look("objectives-empty");
  await link("objective:list.new").first().click();
  await field("objective:form.statement").fill(statement);
  await walker.look("objective-new");
  await button("objective:form.create").click();
  await heading(statement).waitFor();
  return new URL(page.url()).pathname;
}

export interface KeyResult {
  title: string;
  /** Without one its values are given by hand. */
  metric?: string;
  start: string;
  target: string;
}

/** Adds a key result that is to increase, from the objective's page, and comes back to it. */
export async function addKeyResult(
  walker: Walker,
  { title, metric, start, target }: KeyResult,
): Promise<void> {
  const { page, link, field, button } = walker;
  await link("objective:page.addKeyResult").click();
  await field("objective:keyResult.title").fill(title);
  const metrics = field("objective:keyResult.metric");
  if (metric) {
    const option = metrics.locator("option", { hasText: metric });
    await metrics.selectOption(await option.getAttribute("value"));
  } else {
    await metrics.selectOption("");
  }
  await page.locator("[name=direction][value=increase]").check();
  await field("objective:keyResult.start").fill(start);
  await field("objective:keyResult.target").fill(target);
  await walker.look("key-result-new");
  await button("objective:keyResult.create").click();
  await page.getByRole("link", { name: title, exact: true }).waitFor();
}
