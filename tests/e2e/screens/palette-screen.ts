import { untilAwake } from "../walk/awake";
import type { Walker } from "../walk/walker";

/** Finds something by its name and goes there: by the keyboard, or by the phone's menu. */
export async function findAndGo(walker: Walker, title: string): Promise<void> {
  const { page, say, link, way } = walker;
  await untilAwake(walker);
  if (way.width === 390) {
    await page.locator("summary", { hasText: say("ui:shell.menu") }).click();
    await link("palette:open").click();
  } else {
    await page.keyboard.press("ControlOrMeta+k");
  }
  const dialog = page.getByRole("dialog", { name: say("palette:open") });
  await dialog.waitFor();
  await page.keyboard.insertText(title.slice(0, 12));
  const found = dialog.getByRole("menuitem", { name: title });
  await found.waitFor();
  await walker.look("palette");
  await found.click();
  await walker.heading(title).waitFor();
}

/** The list of keys by its own key, and away again. */
export async function readKeys(walker: Walker): Promise<void> {
  const { page, say } = walker;
  await untilAwake(walker);
  await page.keyboard.press("?");
  const title = walker.heading(say("palette:keysTitle"));
  await title.waitFor();
  await walker.look("keys");
  await page.keyboard.press("Escape");
  await title.waitFor({ state: "detached" });
}
