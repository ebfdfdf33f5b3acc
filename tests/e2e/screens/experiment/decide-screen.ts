import type { Walker } from "../../walk/walker";

export interface Decision {
  kind: "adopt" | "adapt" | "repeat" | "scale" | "stop";
  learning: string;
}

/** From the page of a test: the decision and what it taught; ends on the learning. */
export async function decide(
  walker: Walker,
  { kind, learning }: Decision,
): Promise<void> {
  const { page, button, field, link } = walker;
  await link("experiment:page.decide").first().click();
  await walker.heading(walker.say("judgement:title")).waitFor();
  await page.locator(`main [name=kind][value=${kind}]`).check();
  await field("judgement:form.statement").fill(learning);
  await walker.look("decide");
  await button("judgement:form.decide").click();
  const learnt = page.getByRole("main").getByRole("link", { name: learning });
  await learnt.waitFor();
  await walker.look("decided");
  await learnt.click();
  await walker.heading(learning).waitFor();
  await walker.look("learning");
}
