import type { Walker } from "../../walk/walker";
import { factOf } from "../import-screen";

/** Starts on a past day; its window being over, the verdict comes at once. */
export async function startAndJudge(
  walker: Walker,
  startedOn: string,
): Promise<void> {
  await walker.look("ready");
  await startOn(walker, startedOn);
  await walker.heading(walker.say("experiment:result.why")).waitFor();
  await walker.look("result");
}

export async function startOn(
  { field, button }: Walker,
  startedOn: string,
): Promise<void> {
  await field("experiment:next.startedOn").fill(startedOn);
  await button("experiment:next.start").click();
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
