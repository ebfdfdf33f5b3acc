import { randomUUID } from "node:crypto";
import type { Walker } from "../walk/walker";

/** Signs up with an organisation of its own and answers its address, "/o/…". */
export async function signUp(walker: Walker): Promise<string> {
  const { page, field, button, way } = walker;
  const mark = randomUUID().slice(0, 8);
  await walker.open("/sign-up");
  await field("identity:field.name").fill("Camille Martin");
  await field("identity:field.email").fill(`camille-${mark}@example.com`);
  await field("identity:field.newPassword").fill("une courte phrase à retenir");
  await field("identity:field.organizationName").fill(`Le Comptoir ${mark}`);
  await page.getByLabel(way.locale === "fr" ? "Français" : "English").check();
  await walker.look("sign-up");
  await button("identity:signUp.submit").click();
  await page.waitForURL(/\/o\/[^/]+/);
  return /\/o\/[^/]+/.exec(page.url())![0];
}

/** Follows a place of the navigation: the rail, the bottom bar, or the phone's menu. */
export async function goTo(walker: Walker, place: string): Promise<void> {
  const { page, link, say } = walker;
  const name = `common:nav.${place}`;
  if ((await link(name).count()) === 0)
    await page.locator("summary", { hasText: say("ui:shell.menu") }).click();
  await link(name).first().click();
  await page.waitForURL((url) =>
    place === "today"
      ? /^\/o\/[^/]+\/?$/.test(url.pathname)
      : url.pathname.endsWith(`/${place}`),
  );
}
