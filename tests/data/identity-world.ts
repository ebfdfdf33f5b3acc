import { expect } from "vitest";
import * as invitation from "../../app/routes/invitations.$invitationId";
import * as settings from "../../app/routes/o.$org.settings.members";
import * as signUp from "../../app/routes/sign-up";
import { IdentityBrowser } from "./identity-browser";

export const NADIA = {
  name: "Nadia",
  email: "Nadia@Example.org",
  password: "a short sentence",
  organizationName: "Boutiques du Lac",
  locale: "fr",
};
export const lake = { org: "boutiques-du-lac" };
export const nadia = new IdentityBrowser();

/** Makes the first account with its organisation. */
export async function signNadiaUp() {
  return nadia.call(signUp.action, { path: "/sign-up", form: NADIA });
}

export async function settingsOf(browser: IdentityBrowser) {
  const path = "/o/boutiques-du-lac/settings/members";
  return browser.call(settings.loader, { path, params: lake });
}

export async function act(
  browser: IdentityBrowser,
  form: Record<string, string>,
) {
  const path = "/o/boutiques-du-lac/settings/members";
  return browser.call(settings.action, { path, params: lake, form });
}

export async function invite(email: string, role: string): Promise<string> {
  const answer = await act(nadia, { act: "invite", email, role });
  expect(answer.to).toBe("/o/boutiques-du-lac/settings/members?done=invited");
  const { invitations } = (await settingsOf(nadia)).data;
  return invitations.find((row: { email: string }) => row.email === email).id;
}

export async function accept(
  browser: IdentityBrowser,
  invitationId: string,
  form: Record<string, string>,
) {
  const path = `/invitations/${invitationId}`;
  const params = { invitationId };
  return browser.call(invitation.action, { path, params, form });
}

export async function memberId(name: string): Promise<string> {
  const { members } = (await settingsOf(nadia)).data;
  return members.find((row: { name: string }) => row.name === name).id;
}
