import { afterEach, describe, expect, test } from "vitest";
import { getTeam, listTeams, listTeamsOf } from "~/data/team/team.server";
import * as newTeam from "../../app/routes/o.$org.settings.teams.new";
import * as team from "../../app/routes/o.$org.settings.teams.$teamId";
import * as teams from "../../app/routes/o.$org.settings.teams._index";
import { faultsOf } from "./identity-browser";
import { newId, settingsWorld } from "./settings-world";

const world = settingsWorld("Teams", "203.0.113.31");
afterEach(() => world.become("admin"));

const CAPS = { money: "200", hours: "20", customers: "100", days: "14" };

async function make(name: string, form: Record<string, string> = {}) {
  const id = newId();
  const answer = await world.send(newTeam.action, {
    id,
    name,
    ...CAPS,
    ...form,
  });
  return { id, answer };
}

async function versionOf(teamId: string): Promise<string> {
  return (await world.load(team.loader, { teamId })).data.version;
}

describe("a new team", () => {
  test("has its place, its members, its envelope and the one who answers beyond it", async () => {
    const { id, answer } = await make("Front desk", {
      siteId: world.ours.ids.siteId!,
      memberIds: world.adminId,
      approverId: world.adminId,
      money: "1 234,50",
      days: "",
      allowsIrreversible: "on",
    });
    expect(answer.to).toMatch(
      new RegExp(`/settings/teams/${id}\\?done=created$`),
    );
    const made = await world.inOurs((client) => getTeam({ client, id }));
    expect(made).toMatchObject({
      name: "Front desk",
      site: { name: "Annecy" },
      members: [{ id: world.adminId, name: "Teams" }],
      approver: { id: world.adminId, name: "Teams" },
      envelope: {
        caps: { money: 1234.5, hours: 20, customers: 100, days: null },
        allowsIrreversible: true,
      },
      archived: false,
    });
    const mine = await world.inOurs((client) =>
      listTeamsOf({ client, personId: world.adminId }),
    );
    expect(mine.map(({ name }) => name)).toContain("Front desk");
    expect(await world.history("Team", id)).toMatchObject([
      { action: "created", after: { name: "Front desk", money: 1234.5 } },
    ]);
  });

  test("is one, however often and however fast its form is sent", async () => {
    const form = { id: newId(), name: "Sent twice", ...CAPS };
    const answers = await Promise.all(
      [1, 2, 3].map(() => world.send(newTeam.action, form)),
    );
    expect(answers.map(({ status }) => status)).toEqual([302, 302, 302]);
    const named = await world.inOurs((client) => listTeams({ client }));
    expect(named.filter(({ name }) => name === "Sent twice")).toHaveLength(1);
    expect(await world.history("Team", form.id)).toHaveLength(1);
  });

  test("has a name of its own, capitals or not", async () => {
    await make("Returns");
    const { answer } = await make("  RETURNS ");
    expect(answer.status).toBe(400);
    expect(faultsOf(answer)).toEqual({ name: ["taken"] });
  });

  test("keeps to caps that can be kept", async () => {
    const { answer } = await make("", {
      money: "-5",
      hours: "many",
      customers: "2.5",
      days: "4000",
    });
    expect(faultsOf(answer)).toEqual({
      name: ["required"],
      money: ["tooSmall"],
      hours: ["number"],
      customers: ["whole"],
      days: ["tooLarge"],
    });
  });

  test("takes nobody and nothing from another organisation", async () => {
    const stranger = newId();
    const { id, answer } = await make("Mixed", {
      siteId: world.theirs.ids.siteId!,
      memberIds: stranger,
      approverId: stranger,
    });
    expect(faultsOf(answer)).toEqual({
      siteId: ["gone"],
      memberIds: ["gone"],
      approverId: ["gone"],
    });
    expect(await world.inOurs((client) => getTeam({ client, id }))).toBeNull();
  });
});

describe("a team", () => {
  test("is not changed back unseen by who edited an older one", async () => {
    const { id } = await make("Two tabs");
    const seen = await versionOf(id);
    const ids = { teamId: id };
    const first = { name: "Two tabs", ...CAPS, money: "300", version: seen };
    expect((await world.send(team.action, first, ids)).to).toMatch(
      /done=saved$/,
    );
    const second = { name: "Two tabs", ...CAPS, hours: "5", version: seen };
    const answer = await world.send(team.action, second, ids);
    expect(faultsOf(answer)).toEqual({ "": ["stale"] });
    const now = await world.inOurs((client) => getTeam({ client, id }));
    expect(now?.envelope.caps).toMatchObject({ money: 300, hours: 20 });
  });

  test("says in its history what was changed, from what to what", async () => {
    const { id } = await make("Told", { memberIds: world.adminId });
    const version = await versionOf(id);
    const form = { name: "Told", ...CAPS, days: "7", version };
    await world.send(team.action, form, { teamId: id });
    expect((await world.history("Team", id))[0]).toEqual({
      action: "updated",
      before: { days: 14, members: ["Teams"] },
      after: { days: 7, members: [] },
    });
  });

  test("is archived and brought back, each once", async () => {
    const { id } = await make("Old team");
    const ids = { teamId: id };
    for (const act of ["archive", "archive"])
      await world.send(team.action, { act }, ids);
    const shown = (await world.load(teams.loader)).data;
    expect(shown.teams.map(({ name }: { name: string }) => name)).not.toContain(
      "Old team",
    );
    expect(shown.archived.map(({ name }: { name: string }) => name)).toContain(
      "Old team",
    );
    const back = await world.send(team.action, { act: "restore" }, ids);
    expect(back.to).toMatch(/done=restored$/);
    const actions = (await world.history("Team", id)).map(
      ({ action }) => action,
    );
    expect(actions).toEqual(["restored", "archived", "created"]);
  });

  test("is read by everyone and changed by admins only", async () => {
    const { id } = await make("Read");
    const version = await versionOf(id);
    await world.become("leader");
    const page = await world.load(team.loader, { teamId: id });
    expect(page.data.team.name).toBe("Read");
    expect(page.data.people).toEqual([]);
    const form = { name: "Changed", ...CAPS, version };
    const answer = await world.send(team.action, form, { teamId: id });
    expect(answer.status).toBe(403);
    expect((await world.send(newTeam.action, form)).status).toBe(403);
  });
});
