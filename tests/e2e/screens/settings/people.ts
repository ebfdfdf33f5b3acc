import type { Walker } from "../../walk/walker";

export const PASSWORD = "une courte phrase à retenir";

export interface Person {
  name: string;
  email: string;
  role: "frontline" | "manager" | "leader" | "admin";
}

/** From any page: invites somebody and answers the path of the link to pass on. */
export async function invite(
  walker: Walker,
  { email, role }: Person,
): Promise<string> {
  const { page, button, field, say } = walker;
  await openSettings(walker, "members");
  await field("settings:invite.email").fill(email);
  await page.locator(`main [name=role][value=${role}]`).check();
  await button("settings:invite.submit").click();
  const link = page.getByLabel(say("settings:pending.link", { email }));
  await link.waitFor();
  await walker.look("members");
  return new URL(await link.inputValue()).pathname;
}

/** In a window of their own: opens the link, makes an account, and is in. */
export async function join(
  walker: Walker,
  path: string,
  { name }: Person,
): Promise<void> {
  const { page, button, field } = walker;
  await walker.open(path);
  await field("identity:field.name").fill(name);
  await field("identity:field.newPassword").fill(PASSWORD);
  await walker.look("invitation");
  await button("identity:invitation.submit").click();
  await page.waitForURL(/\/o\/[^/]+/);
}

export async function signIn(
  walker: Walker,
  { email }: Pick<Person, "email">,
): Promise<void> {
  const { page, button, field } = walker;
  await walker.open("/sign-in");
  await field("identity:field.email").fill(email);
  await field("identity:field.password").fill(PASSWORD);
  await walker.look("sign-in");
  await button("identity:signIn.submit").click();
  await page.waitForURL(/\/o\/[^/]+/);
}

export async function signOut(walker: Walker): Promise<void> {
  await openMenu(walker);
  await walker.button("common:account.signOut").locator("visible=true").click();
  await walker.page.waitForURL(/\/sign-in/);
}

/** A place of the settings, by its name in their navigation. */
export async function openSettings(
  walker: Walker,
  place: string,
): Promise<void> {
  const { page, link, say } = walker;
  const nav = page.getByRole("navigation", { name: say("settings:title") });
  if ((await nav.count()) === 0) {
    await openMenu(walker);
    await link("common:account.settings").click();
  }
  const name = say(`settings:nav.${place}`);
  await nav.getByRole("link", { name, exact: true }).click();
  await page.waitForURL(new RegExp(`/settings/${place}`));
  await walker.heading(say(`settings:${place}.title`)).waitFor();
}

/** The phone's; a rail is always open. */
async function openMenu({ page, say, way }: Walker): Promise<void> {
  if (way.width === 1280) return;
  await page.locator("summary", { hasText: say("ui:shell.menu") }).click();
}
