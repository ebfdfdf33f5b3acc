import { untilAwake } from "../walk/awake";
import type { Walker } from "../walk/walker";

/** One key result after another until none is left: a key each where there is a keyboard, a tap where there is none. */
export async function checkInRow(
  walker: Walker,
  titles: readonly string[],
): Promise<void> {
  const { page, say, way } = walker;
  await untilAwake(walker);
  await page.keyboard.press("c");
  await walker.heading(say("checkin:several.title")).waitFor();
  await walker.look("check-ins");
  for (let left = titles.length; left > 0; left--) {
    const count = say("checkin:several.left", { count: left });
    await page.getByText(count, { exact: true }).waitFor();
    if (way.width === 1280 && left === titles.length) {
      await page.getByRole("main").locator("h1").click();
      await page.keyboard.press("3");
    } else {
      await page
        .getByRole("button", { name: say("checkin:confidence.rising") })
        .click();
    }
  }
  await walker.heading(say("checkin:several.done.title")).waitFor();
  await walker.look("check-ins-done");
}
