import type { Locale } from "~/i18n/locale";
import type { Walker } from "../walk/walker";

const NAMES: Record<Locale, string> = { fr: "Français", en: "English" };

/** Presses the language's own name, in the rail or in the phone's menu. */
export async function readIn(walker: Walker, locale: Locale): Promise<void> {
  const { page } = walker;
  const choice = page
    .getByRole("button", { name: NAMES[locale], exact: true })
    .locator("visible=true");
  if ((await choice.count()) === 0)
    await page.locator("header summary").locator("visible=true").click();
  await choice.click();
  await page.locator(`html[lang=${locale}]`).waitFor({ state: "attached" });
}
