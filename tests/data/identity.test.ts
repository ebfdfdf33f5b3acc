import { beforeAll, describe, expect, test } from "vitest";
import * as index from "../../app/routes/_index";
import * as invitation from "../../app/routes/invitations.$invitationId";
import * as shell from "../../app/routes/o.$org";
import * as settings from "../../app/routes/o.$org.settings";
import * as newOrganization from "../../app/routes/organizations.new";
import * as preferences from "../../app/routes/preferences";
import * as signIn from "../../app/routes/sign-in";
import * as signOut from "../../app/routes/sign-out";
import * as signUp from "../../app/routes/sign-up";
import { identityPrisma } from "../../app/data/prisma.server";
import { withOrg } from "../../app/data/org.server";
import { faultsOf, IdentityBrowser } from "./identity-browser";

const NADIA = {
  name: "Nadia",
  email: "Nadia@Example.org",
  password: "a short sentence",
  organizationName: "Boutiques du Lac",
  locale: "fr",
};
const lake = { org: "boutiques-du-lac" };
const nadia = new IdentityBrowser();

async function settingsOf(browser: IdentityBrowser) {
  const path = "/o/boutiques-du-lac/settings";
  return browser.call(settings.loader, { path, params: lake });
}

async function act(browser: IdentityBrowser, form: Record<string, string>) {
  const path = "/o/boutiques-du-lac/settings";
  return browser.call(settings.action, { path, params: lake, form });
}

async function invite(email: string, role: string): Promise<string> {
  const answer = await act(nadia, { act: "invite", email, role });
  expect(answer.to).toBe("/o/boutiques-du-lac/settings?done=invited");
  const { invitations } = (await settingsOf(nadia)).data;
  return invitations.find((row: { email: string }) => row.email === email).id;
}

async function accept(
  browser: IdentityBrowser,
  invitationId: string,
  form: Record<string, string>,
) {
  const path = `/invitations/${invitationId}`;
  const params = { invitationId };
  return browser.call(invitation.action, { path, params, form });
}

async function memberId(name: string): Promise<string> {
  const { members } = (await settingsOf(nadia)).data;
  return members.find((row: { name: string }) => row.name === name).id;
}

describe("the first account", () => {
  test("is asked for on an empty installation", async () => {
    const browser = new IdentityBrowser();
    expect((await browser.call(index.loader, { path: "/" })).to).toBe(
      "/sign-up",
    );
    const page = await browser.call(signUp.loader, { path: "/sign-up" });
    expect(page.data).toMatchObject({ first: true, locale: "en" });
  });

  test("is refused with what was typed, but not the password", async () => {
    const form = { ...NADIA, email: "nadia", password: "short" };
    const answer = await new IdentityBrowser().call(signUp.action, {
      path: "/sign-up",
      form,
    });
    expect(answer.status).toBe(400);
    expect(faultsOf(answer)).toEqual({
      email: ["fault.email"],
      password: ["fault.passwordShort"],
    });
    expect(answer.data.initialValue).toMatchObject({ name: "Nadia" });
    expect(JSON.stringify(answer.data)).not.toContain("short");
  });

  test("comes with its organisation, its name there and a session", async () => {
    const answer = await nadia.call(signUp.action, {
      path: "/sign-up",
      form: NADIA,
    });
    expect(answer.to).toBe("/");
    const session = answer.setCookies.find((line) => line.includes("session"));
    expect(session).toMatch(/HttpOnly/);
    expect(session).toMatch(/SameSite=Lax/);
    expect((await nadia.call(index.loader, { path: "/" })).to).toBe(
      "/o/boutiques-du-lac",
    );
    const frame = await nadia.call(shell.loader, {
      path: "/o/boutiques-du-lac",
      params: lake,
    });
    expect(frame.data).toMatchObject({
      org: { name: "Boutiques du Lac", locale: "fr" },
      role: "admin",
      account: { name: "Nadia" },
      mayOpenOrganization: true,
    });
    const org = await identityPrisma().organization.findFirstOrThrow();
    const people = await withOrg(org.id, (client) =>
      client.person.findMany({ where: { orgId: org.id } }),
    );
    expect(people.map(({ name }) => name)).toEqual(["Nadia"]);
  });

  test("closes sign-up for those who come after", async () => {
    const late = new IdentityBrowser();
    const page = await late.call(signUp.loader, { path: "/sign-up" });
    expect(page.to).toBe("/sign-in");
    const form = { ...NADIA, email: "late@example.org" };
    const answer = await late.call(signUp.action, { path: "/sign-up", form });
    expect(answer.status).toBe(403);
    expect(faultsOf(answer)).toEqual({ "": ["fault.signUpClosed"] });
    expect(await identityPrisma().user.count()).toBe(1);
  });
});

describe("signing in", () => {
  const credentials = { email: NADIA.email, password: NADIA.password };

  test("does not tell a wrong password from an unknown address", async () => {
    const browser = new IdentityBrowser("203.0.113.20");
    const attempts = [
      { email: NADIA.email, password: "another sentence" },
      { email: "nobody@example.org", password: "another sentence" },
    ];
    const answers = [];
    for (const form of attempts) {
      answers.push(
        await browser.call(signIn.action, { path: "/sign-in", form }),
      );
    }
    expect(answers.map(({ status }) => status)).toEqual([400, 400]);
    for (const answer of answers) {
      expect(faultsOf(answer)).toEqual({ "": ["fault.credentials"] });
    }
  });

  test("leads to the page that was asked for, on this site only", async () => {
    const browser = new IdentityBrowser("203.0.113.21");
    const asked = await browser.call(settings.loader, {
      path: "/o/boutiques-du-lac/settings?x=1",
      params: lake,
    });
    expect(asked.to).toBe(
      "/sign-in?next=%2Fo%2Fboutiques-du-lac%2Fsettings%3Fx%3D1",
    );
    const form = credentials;
    const path = asked.to!;
    const answer = await browser.call(signIn.action, { path, form });
    expect(answer.to).toBe("/o/boutiques-du-lac/settings?x=1");
    const elsewhere = await new IdentityBrowser("203.0.113.22").call(
      signIn.action,
      { path: "/sign-in?next=//evil.example", form },
    );
    expect(elsewhere.to).toBe("/");
  });

  test("brings the account's language to a browser that has none, and keeps a chosen one", async () => {
    const fresh = new IdentityBrowser("203.0.113.23");
    const form = credentials;
    await fresh.call(signIn.action, { path: "/sign-in", form });
    expect(fresh.cookies.get("essai_locale")).toBe("fr");
    const chosen = new IdentityBrowser("203.0.113.24");
    chosen.cookies.set("essai_locale", "en");
    await chosen.call(signIn.action, { path: "/sign-in", form });
    expect(chosen.cookies.get("essai_locale")).toBe("en");
  });

  test("gives a session of its own, never one that was there before", async () => {
    const browser = new IdentityBrowser("203.0.113.25");
    browser.cookies.set("essai.session_token", "planted.by-somebody-else");
    await browser.call(signIn.action, { path: "/sign-in", form: credentials });
    const first = browser.cookies.get("essai.session_token");
    expect(first).not.toContain("planted");
    await browser.call(signIn.action, { path: "/sign-in", form: credentials });
    expect(browser.cookies.get("essai.session_token")).not.toBe(first);
  });

  test("is held back after too many attempts from one address, not from others", async () => {
    const browser = new IdentityBrowser("203.0.113.26");
    const form = { email: NADIA.email, password: "a wrong sentence" };
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 9; attempt += 1) {
      const answer = await browser.call(signIn.action, {
        path: "/sign-in",
        form,
      });
      statuses.push(answer.status);
      if (attempt === 8) {
        expect(faultsOf(answer)).toEqual({ "": ["fault.tooMany"] });
      }
    }
    expect(statuses).toEqual([...Array(8).fill(400), 429]);
    const right = await browser.call(signIn.action, {
      path: "/sign-in",
      form: credentials,
    });
    expect(right.status).toBe(429);
    const other = await new IdentityBrowser("203.0.113.27").call(
      signIn.action,
      { path: "/sign-in", form: credentials },
    );
    expect(other.to).toBe("/");
  });

  test("ends with signing out, also for a copy of the cookie", async () => {
    const browser = new IdentityBrowser("203.0.113.28");
    await browser.call(signIn.action, { path: "/sign-in", form: credentials });
    const copy = new IdentityBrowser("203.0.113.29");
    for (const [name, value] of browser.cookies) copy.cookies.set(name, value);
    const answer = await browser.call(signOut.action, {
      path: "/sign-out",
      form: {},
    });
    expect(answer.to).toBe("/sign-in");
    expect(browser.cookies.has("essai.session_token")).toBe(false);
    expect((await settingsOf(copy)).to).toMatch(/^\/sign-in/);
  });

  test("stores no password that could be read", async () => {
    const accounts = await identityPrisma().account.findMany();
    expect(JSON.stringify(accounts)).not.toContain(NADIA.password);
  });
});

describe("invitations and members", () => {
  const omar = new IdentityBrowser("203.0.113.40");
  const joining = {
    act: "create",
    name: "Omar",
    password: "another short one",
  };
  let omarsInvitation = "";

  beforeAll(async () => {
    omarsInvitation = await invite("omar@example.org", "manager");
  });

  test("open an account for the invited address, with the role", async () => {
    const params = { invitationId: omarsInvitation };
    const path = `/invitations/${omarsInvitation}`;
    const page = await omar.call(invitation.loader, { path, params });
    expect(page.data).toMatchObject({
      signedInAs: null,
      invitation: {
        organization: "Boutiques du Lac",
        role: "manager",
        email: "omar@example.org",
      },
    });
    const form = { ...joining, email: "somebody@example.org" };
    const answer = await accept(omar, omarsInvitation, form);
    expect(answer.to).toBe("/o/boutiques-du-lac");
    const frame = await omar.call(shell.loader, {
      path: "/o/boutiques-du-lac",
      params: lake,
    });
    expect(frame.data).toMatchObject({
      role: "manager",
      mayOpenOrganization: false,
    });
    expect(
      await identityPrisma().user.count({
        where: { email: "omar@example.org" },
      }),
    ).toBe(1);
  });

  test("work once", async () => {
    const again = await accept(new IdentityBrowser(), omarsInvitation, joining);
    expect(again.status).toBe(404);
  });

  test.each(["not-an-id", "00000000-0000-4000-8000-000000000000"])(
    "are unknown as %s",
    async (invitationId) => {
      const answer = await new IdentityBrowser().call(invitation.loader, {
        path: `/invitations/${invitationId}`,
        params: { invitationId },
      });
      expect(answer.status).toBe(404);
      expect(answer.data.invitation).toBeNull();
    },
  );

  test("are for the invited address alone", async () => {
    const id = await invite("lea@example.org", "frontline");
    const answer = await accept(omar, id, { act: "join" });
    expect(answer.status).toBe(400);
    expect(faultsOf(answer)).toEqual({ "": ["fault.joinRefused"] });
  });

  test("stop working when cancelled", async () => {
    const id = await invite("late@example.org", "frontline");
    const answer = await act(nadia, {
      act: "cancel-invitation",
      invitationId: id,
    });
    expect(answer.to).toMatch(/done=cancelled/);
    const page = await new IdentityBrowser().call(invitation.loader, {
      path: `/invitations/${id}`,
      params: { invitationId: id },
    });
    expect(page.status).toBe(404);
  });

  test("replace an earlier one for the same address, and refuse a member", async () => {
    const first = await invite("twice@example.org", "frontline");
    const second = await invite("twice@example.org", "leader");
    expect(second).not.toBe(first);
    const { invitations } = (await settingsOf(nadia)).data;
    const waiting = invitations.filter(
      ({ email }: { email: string }) => email === "twice@example.org",
    );
    expect(waiting).toHaveLength(1);
    const member = await act(nadia, {
      act: "invite",
      email: "omar@example.org",
      role: "admin",
    });
    expect(member.status).toBe(409);
    expect(member.data.refused).toBe("alreadyMember");
  });

  test("are for admins, as are addresses and changes", async () => {
    const page = (await settingsOf(omar)).data;
    expect(page).toMatchObject({ isAdmin: false, invitations: [] });
    expect(JSON.stringify(page.members)).not.toContain("@");
    const forms: Record<string, string>[] = [
      { act: "invite", email: "friend@example.org", role: "admin" },
      { act: "change-role", memberId: await memberId("Omar"), role: "admin" },
      { act: "remove-member", memberId: await memberId("Nadia") },
    ];
    for (const form of forms) {
      expect((await act(omar, form)).status).toBe(403);
    }
  });

  test("refuse a role that does not exist", async () => {
    const form = { act: "invite", email: "x@example.org", role: "owner" };
    expect((await act(nadia, form)).status).toBe(400);
  });

  test("an organisation keeps its last admin", async () => {
    const id = await memberId("Nadia");
    const forms: Record<string, string>[] = [
      { act: "change-role", memberId: id, role: "leader" },
      { act: "remove-member", memberId: id },
    ];
    for (const form of forms) {
      const answer = await act(nadia, form);
      expect(answer.status).toBe(409);
      expect(answer.data.refused).toBe("lastAdmin");
    }
  });

  test("two admins who step down at the same moment leave one", async () => {
    const ids = [await memberId("Nadia"), await memberId("Omar")] as const;
    await act(nadia, { act: "change-role", memberId: ids[1], role: "admin" });
    const answers = await Promise.all([
      act(nadia, { act: "change-role", memberId: ids[0], role: "leader" }),
      act(omar, { act: "change-role", memberId: ids[1], role: "leader" }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([302, 409]);
    await identityPrisma().member.update({
      where: { id: ids[0] },
      data: { role: "admin" },
    });
    await identityPrisma().member.update({
      where: { id: ids[1] },
      data: { role: "manager" },
    });
  });

  test("a member who is removed loses the next page, not their words", async () => {
    const answer = await act(nadia, {
      act: "remove-member",
      memberId: await memberId("Omar"),
    });
    expect(answer.to).toMatch(/done=removed/);
    expect((await settingsOf(omar)).status).toBe(404);
    expect((await omar.call(index.loader, { path: "/" })).to).toBe(
      "/organizations/new",
    );
    const page = await omar.call(newOrganization.loader, {
      path: "/organizations/new",
    });
    expect(page.data).toMatchObject({ mayOpen: false });
    const form = { organizationName: "Mine", locale: "en" };
    const opened = await omar.call(newOrganization.action, {
      path: "/organizations/new",
      form,
    });
    expect(opened.status).toBe(403);
  });

  test("an account that exists joins with its own session", async () => {
    const id = await invite("omar@example.org", "leader");
    const answer = await accept(omar, id, { act: "join" });
    expect(answer.to).toBe("/o/boutiques-du-lac");
    expect((await settingsOf(omar)).status).toBe(200);
  });
});

describe("more organisations", () => {
  test("are opened by an admin at an address of their own", async () => {
    const open = () =>
      nadia.call(newOrganization.action, {
        path: "/organizations/new",
        form: { organizationName: "Boutiques du Lac", locale: "en" },
      });
    expect((await open()).to).toBe("/o/boutiques-du-lac-2");
    expect((await open()).to).toBe("/o/boutiques-du-lac-3");
    const frame = await nadia.call(shell.loader, {
      path: "/o/boutiques-du-lac",
      params: lake,
    });
    expect(frame.data.organizations).toHaveLength(3);
  });

  test("keep their members' and invitations' ids to themselves", async () => {
    const params = { org: "boutiques-du-lac-2" };
    const path = "/o/boutiques-du-lac-2/settings";
    const invited = await invite("apart@example.org", "frontline");
    const member = await memberId("Omar");
    const forms: Record<string, string>[] = [
      { act: "cancel-invitation", invitationId: invited },
      { act: "change-role", memberId: member, role: "admin" },
      { act: "remove-member", memberId: member },
    ];
    for (const form of forms) {
      const answer = await nadia.call(settings.action, {
        path,
        params,
        form,
      });
      expect(answer.status).toBe(404);
    }
  });
});

describe("preferences", () => {
  test("are kept by the browser, the language also by the account", async () => {
    const answer = await nadia.call(preferences.action, {
      path: "/preferences",
      form: { language: "en", returnTo: "/o/boutiques-du-lac?x=1" },
    });
    expect(answer.to).toBe("/o/boutiques-du-lac?x=1");
    expect(nadia.cookies.get("essai_locale")).toBe("en");
    const user = await identityPrisma().user.findFirstOrThrow({
      where: { email: "nadia@example.org" },
    });
    expect(user.locale).toBe("en");
    await nadia.call(preferences.action, {
      path: "/preferences",
      form: { theme: "dark" },
    });
    expect(nadia.cookies.get("essai_theme")).toBe("dark");
  });

  test("lead back to this site only, and take no other value", async () => {
    const answer = await new IdentityBrowser().call(preferences.action, {
      path: "/preferences",
      form: { theme: "x; Domain=evil", returnTo: "https://evil.example" },
      headers: { referer: "https://evil.example/page" },
    });
    expect(answer.to).toBe("/");
    expect(answer.setCookies).toEqual([]);
  });
});
