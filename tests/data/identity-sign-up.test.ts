import { describe, expect, test } from "vitest";
import * as newOrganization from "../../app/routes/organizations.new";
import * as index from "../../app/routes/_index";
import * as shell from "../../app/routes/o.$org";
import * as signUp from "../../app/routes/sign-up";
import { identityPrisma } from "../../app/data/prisma.server";
import { withOrg } from "../../app/data/org.server";
import { faultsOf, IdentityBrowser } from "./identity-browser";
import { lake, nadia, NADIA } from "./identity-world";

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

  test("opens one other organisation of a form that is sent many times at once", async () => {
    const form = { organizationName: "Boutiques du Col", locale: "fr" };
    const sent = () =>
      nadia.call(newOrganization.action, { path: "/organizations/new", form });
    const answers = await Promise.all([sent(), sent(), sent(), sent()]);
    expect(answers.map(({ to }) => to)).toEqual(
      answers.map(() => "/o/boutiques-du-col"),
    );
    const where = { slug: { startsWith: "boutiques-du-col" } };
    expect(await identityPrisma().organization.count({ where })).toBe(1);
    await identityPrisma().organization.deleteMany({ where });
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
