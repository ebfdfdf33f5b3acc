import { beforeAll, describe, expect, test } from "vitest";
import * as settings from "../../app/routes/o.$org.settings.members";
import * as preferences from "../../app/routes/preferences";
import * as signIn from "../../app/routes/sign-in";
import * as signOut from "../../app/routes/sign-out";
import { identityPrisma } from "../../app/data/prisma.server";
import { faultsOf, IdentityBrowser } from "./identity-browser";
import { lake, nadia, NADIA, settingsOf, signNadiaUp } from "./identity-world";

beforeAll(async () => {
  await signNadiaUp();
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
      path: "/o/boutiques-du-lac/settings/members?x=1",
      params: lake,
    });
    expect(asked.to).toBe(
      "/sign-in?next=%2Fo%2Fboutiques-du-lac%2Fsettings%2Fmembers%3Fx%3D1",
    );
    const form = credentials;
    const path = asked.to!;
    const answer = await browser.call(signIn.action, { path, form });
    expect(answer.to).toBe("/o/boutiques-du-lac/settings/members?x=1");
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
    const answers = [];
    for (let attempt = 0; attempt < 9; attempt += 1) {
      answers.push(
        await browser.call(signIn.action, { path: "/sign-in", form }),
      );
    }
    const statuses = answers.map(({ status }) => status);
    expect(statuses).toEqual([...Array(8).fill(400), 429]);
    expect(faultsOf(answers[8]!)).toEqual({ "": ["fault.tooMany"] });
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
