import { describe, expect, test } from "vitest";
import { readSourceSecret } from "~/data/source/source-secret.server";
import * as keysPage from "../../app/routes/o.$org.settings.keys";
import * as list from "../../app/routes/o.$org.settings.sources._index";
import * as newPage from "../../app/routes/o.$org.settings.sources.new";
import * as page from "../../app/routes/o.$org.settings.sources.$sourceId";
import { newId, settingsWorld } from "./settings-world";

const world = settingsWorld("Sources", "203.0.113.75");

const form = (fields: Record<string, string> = {}) => ({
  id: newId(),
  name: `Survey ${newId()}`,
  tool: "formbricks",
  ...fields,
});

async function make(fields: Record<string, string> = {}) {
  const sent = form(fields);
  const { to } = await world.send(newPage.action, sent);
  expect(to).toContain(`/settings/sources/${sent.id}?done=created`);
  return sent;
}

describe("a source", () => {
  test("is made once, with the signature of its tool", async () => {
    const sent = await make({ retentionDays: "365" });
    await world.send(newPage.action, sent);
    const { data } = await world.load(page.loader, { sourceId: sent.id });
    expect(data.source).toMatchObject({
      name: sent.name,
      signature: "standard-webhooks",
      retentionDays: 365,
      hasSecret: false,
    });
    expect(data.webhook).toMatch(/\/api\/v1\/webhooks\/[\w-]{44}$/);
    expect(await world.history("Source", sent.id)).toHaveLength(1);
  });

  test("without a webhook of its own has no address", async () => {
    const sent = await make({ tool: "qualtrics" });
    const { data } = await world.load(page.loader, { sourceId: sent.id });
    expect(data.webhook).toBeNull();
    const secret = { act: "secret", secret: "" };
    const refused = await world.send(page.action, secret, {
      sourceId: sent.id,
    });
    expect(refused.status).toBe(404);
  });

  test("keeps what it saw when its questions are named, and refuses a form filled from an older state", async () => {
    const sent = await make();
    await world.inOurs((client) =>
      client.source.updateMany({
        where: { id: sent.id },
        data: { mapping: { seen: ["recommend"] } },
      }),
    );
    const ids = { sourceId: sent.id };
    const { data } = await world.load(page.loader, ids);
    const change = {
      ...sent,
      version: data.version,
      score: "recommend",
      verbatim: "",
    };
    const saved = await world.send(page.action, change, ids);
    expect(saved.to).toContain("done=saved");
    const { data: now } = await world.load(page.loader, ids);
    expect(now.source.mapping).toEqual({
      score: "recommend",
      seen: ["recommend"],
    });
    const late = await world.send(
      page.action,
      { ...change, name: "Other" },
      ids,
    );
    expect(late.data.error).toEqual({ "": ["stale"] });
  });

  test("has a secret shown once, kept sealed; a pasted one is not shown", async () => {
    const sent = await make({ tool: "typeform" });
    const ids = { sourceId: sent.id };
    const { data } = await world.send(
      page.action,
      { act: "secret", secret: "" },
      ids,
    );
    expect(data.made).toMatch(/^whsec_[\w+/=]{44}$/);
    const open = () =>
      world.inOurs((client) => readSourceSecret({ client, id: sent.id }));
    expect(await open()).toBe(data.made);
    const row = await world.inOurs((client) =>
      client.source.findFirstOrThrow({ where: { id: sent.id } }),
    );
    expect(JSON.stringify(row)).not.toContain(data.made.slice(6, 30));
    const shown = await world.load(page.loader, ids);
    expect(JSON.stringify(shown.data)).not.toContain(data.made.slice(6, 30));
    expect(JSON.stringify(shown.data)).not.toContain(row.secret);
    const pasted = { act: "secret", secret: "a secret of the tool's own" };
    expect((await world.send(page.action, pasted, ids)).to).toContain(
      "done=saved",
    );
    expect(await open()).toBe(pasted.secret);
    const short = await world.send(
      page.action,
      { act: "secret", secret: "short" },
      ids,
    );
    expect(short.data.error).toEqual({ secret: ["shortSecret"] });
    expect(await open()).toBe(pasted.secret);
  });

  test.each([
    ["no name", { name: " " }, { name: ["required"] }],
    ["a tool there is not", { tool: "abacus" }, { tool: ["choose"] }],
    [
      "another organisation's metric",
      { metricId: "theirs" },
      { metricId: ["choose"] },
    ],
    [
      "a fraction of a day",
      { retentionDays: "1.5" },
      { retentionDays: ["whole"] },
    ],
  ])("with %s is not made", async (_what, fields, error) => {
    const known = Object.entries(fields).map(([name, value]) => [
      name,
      value === "theirs" ? world.theirs.ids.metricId! : value,
    ]);
    const sent = form(Object.fromEntries(known));
    const refused = await world.send(newPage.action, sent);
    expect([refused.status, refused.data.error]).toEqual([400, error]);
  });

  test("put away leaves the list, and comes back", async () => {
    const sent = await make();
    const ids = { sourceId: sent.id };
    await world.send(page.action, { act: "archive" }, ids);
    const names = async () => {
      const { data } = await world.load(list.loader);
      return data.sources.map(({ id }: { id: string }) => id);
    };
    expect(await names()).not.toContain(sent.id);
    await world.send(page.action, { act: "restore" }, ids);
    expect(await names()).toContain(sent.id);
  });

  test.each(["manager", "frontline"])("is not for a %s", async (role) => {
    await world.become(role);
    expect((await world.load(list.loader)).status).toBe(403);
    expect((await world.send(newPage.action, form())).status).toBe(403);
    await world.become("admin");
  });
});

describe("a key that writes", () => {
  const key = (fields: Record<string, string>) => ({
    act: "create",
    id: newId(),
    name: "Nightly",
    scopes: "responses",
    ...fields,
  });

  test("belongs to a source of the organisation", async () => {
    const { id: sourceId } = await make();
    const { data } = await world.send(keysPage.action, key({ sourceId }));
    expect(data.made.text).toMatch(/^essai_/);
    const none = await world.send(keysPage.action, key({}));
    expect(none.data.error).toEqual({ sourceId: ["sourceNeeded"] });
    const theirs = { sourceId: world.theirs.ids.sourceId! };
    const foreign = await world.send(keysPage.action, key(theirs));
    expect(foreign.data.error).toEqual({ sourceId: ["sourceNeeded"] });
  });
});
