import { describe, expect, test } from "vitest";
import * as page from "../../app/routes/o.$org.settings.keys";
import { settingsWorld, newId } from "./settings-world";

const world = settingsWorld("Keys", "203.0.113.61");

const form = (fields: Record<string, string> = {}) => ({
  act: "create",
  id: newId(),
  name: "Monthly script",
  scopes: "analyse",
  ...fields,
});

describe("the keys of an organisation", () => {
  test("a new key is shown once, and only its imprint is kept", async () => {
    const sent = form();
    const { status, data } = await world.send(page.action, sent);
    expect(status).toBe(200);
    expect(data.made.name).toBe("Monthly script");
    expect(data.made.text).toMatch(/^essai_[\w-]{22}_[\w-]{43}$/);
    const secret = data.made.text.slice(-43);
    const row = await world.inOurs((client) =>
      client.apiKey.findFirstOrThrow({ where: { id: sent.id } }),
    );
    expect(row.secretHash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(row)).not.toContain(secret);
    expect(data.made.text.startsWith(row.prefix)).toBe(true);
    expect(row.prefix).toHaveLength(33);
    const { data: shown } = await world.load(page.loader);
    expect(JSON.stringify(shown)).not.toContain(secret);
    expect(JSON.stringify(shown)).not.toContain(row.secretHash);
    expect(shown.keys.map(({ name }: { name: string }) => name)).toContain(
      "Monthly script",
    );
    expect(await world.history("ApiKey", sent.id)).toEqual([
      { action: "created", before: null, after: { name: "Monthly script" } },
    ]);
  });

  test("the same form sent twice makes one key and says that it was shown", async () => {
    const sent = form({ name: "Twice" });
    await world.send(page.action, sent);
    const again = await world.send(page.action, sent);
    expect(again.status).toBe(400);
    expect(again.data.error).toEqual({ "": ["shownOnce"] });
    const made = await world.inOurs((client) =>
      client.apiKey.count({ where: { name: "Twice" } }),
    );
    expect(made).toBe(1);
  });

  test.each([
    ["no name", { name: " " }, { name: ["required"] }],
    ["nothing that it opens", { scopes: "" }, { "scopes[0]": ["choose"] }],
    ["a scope there is not", { scopes: "all" }, { "scopes[0]": ["choose"] }],
  ])("with %s the form comes back as typed", async (_what, fields, error) => {
    const answer = await world.send(page.action, form(fields));
    expect(answer.status).toBe(400);
    expect(answer.data.error).toEqual(error);
  });

  test("a form without a box ticked asks for one", async () => {
    const { scopes: _, ...unticked } = form();
    const answer = await world.send(page.action, unticked);
    expect(answer.data.error).toEqual({ scopes: ["choose"] });
  });

  test("a revoked key stays revoked, with one trace", async () => {
    const sent = form({ name: "To end" });
    await world.send(page.action, sent);
    const revoke = { act: "revoke", id: sent.id };
    const answer = await world.send(page.action, revoke);
    expect(answer.to).toBe(`/o/${world.ours.slug}/settings/keys?done=revoked`);
    await world.send(page.action, revoke);
    const history = await world.history("ApiKey", sent.id);
    expect(history.map(({ action }) => action)).toEqual(["removed", "created"]);
    const { data } = await world.load(page.loader);
    const shown = data.keys.find(({ id }: { id: string }) => id === sent.id);
    expect(shown.revokedAt).toBeInstanceOf(Date);
  });

  test("another organisation's key is not there to be revoked", async () => {
    const theirs = { act: "revoke", id: world.theirs.ids.apiKeyId! };
    expect((await world.send(page.action, theirs)).status).toBe(404);
    const broken = { act: "revoke", id: "x" };
    expect((await world.send(page.action, broken)).status).toBe(400);
  });

  test.each(["manager", "frontline"])(
    "a %s does not see them",
    async (role) => {
      await world.become(role);
      expect((await world.load(page.loader)).status).toBe(403);
      expect((await world.send(page.action, form())).status).toBe(403);
      await world.become("admin");
    },
  );
});
