import { afterEach, describe, expect, test } from "vitest";
import { listJourneys } from "~/data/journey/journey.server";
import { getSite } from "~/data/metric/site-edit.server";
import { listSites } from "~/data/metric/site.server";
import * as journey from "../../app/routes/o.$org.settings.journeys.$journeyId._index";
import * as moment from "../../app/routes/o.$org.settings.journeys.$journeyId.moments.$momentId";
import * as newMoment from "../../app/routes/o.$org.settings.journeys.$journeyId.moments.new";
import * as journeys from "../../app/routes/o.$org.settings.journeys._index";
import * as newJourney from "../../app/routes/o.$org.settings.journeys.new";
import * as site from "../../app/routes/o.$org.settings.sites.$siteId";
import * as newSite from "../../app/routes/o.$org.settings.sites.new";
import { faultsOf } from "./identity-browser";
import { newId, settingsWorld } from "./settings-world";

const world = settingsWorld("Places", "203.0.113.32");
afterEach(() => world.become("admin"));

describe("a site", () => {
  test("is added with its kind and region, renamed, archived and brought back", async () => {
    const id = newId();
    const made = { id, name: "Lyon", kind: "shop", region: "Rhône" };
    await world.send(newSite.action, made);
    const ids = { siteId: id };
    const { version } = (await world.load(site.loader, ids)).data;
    const form = { name: "Lyon Bellecour", kind: "shop", region: "", version };
    await world.send(site.action, form, ids);
    await world.send(site.action, { act: "archive" }, ids);
    const open = await world.inOurs((client) => listSites({ client }));
    expect(open.map(({ name }) => name)).not.toContain("Lyon Bellecour");
    expect(await world.inOurs((client) => getSite({ client, id }))).toEqual({
      id,
      name: "Lyon Bellecour",
      kind: "shop",
      region: "",
      archived: true,
    });
    await world.send(site.action, { act: "restore" }, ids);
    expect(await world.history("Site", id)).toMatchObject([
      { action: "restored" },
      { action: "archived" },
      {
        action: "updated",
        before: { name: "Lyon", region: "Rhône" },
        after: { name: "Lyon Bellecour", region: "" },
      },
      { action: "created" },
    ]);
  });

  test("does not take another's name, nor a kind that is none", async () => {
    const form = { id: newId(), name: "annecy", kind: "shop" };
    expect(faultsOf(await world.send(newSite.action, form))).toEqual({
      name: ["taken"],
    });
    const odd = { id: newId(), name: "Odd", kind: "castle" };
    expect(faultsOf(await world.send(newSite.action, odd))).toEqual({
      kind: ["choose"],
    });
  });
});

describe("a journey", () => {
  async function make(name: string): Promise<string> {
    const id = newId();
    const answer = await world.send(newJourney.action, { id, name });
    expect(answer.status).toBe(302);
    return id;
  }
  async function add(journeyId: string, name: string): Promise<string> {
    const id = newId();
    const form = { id, name, stakes: "4", channelKind: "human" };
    await world.send(newMoment.action, form, { journeyId });
    return id;
  }
  async function momentsOf(journeyId: string) {
    const all = await world.inOurs((client) => listJourneys({ client }));
    const found = all.find(({ id }) => id === journeyId);
    return found?.moments.map(({ name }) => name);
  }
  const move = (what: string, id: string, direction: string) =>
    world.send(journeys.action, { what, id, direction });

  test("keeps its moments in the order they are given", async () => {
    const id = await make("Return a purchase");
    await add(id, "Finds the shop");
    await add(id, "Waits");
    const paid = await add(id, "Is paid back");
    await move("moment", paid, "earlier");
    expect(await momentsOf(id)).toEqual([
      "Finds the shop",
      "Is paid back",
      "Waits",
    ]);
    await move("moment", paid, "earlier");
    await move("moment", paid, "earlier");
    expect(await momentsOf(id)).toEqual([
      "Is paid back",
      "Finds the shop",
      "Waits",
    ]);
    expect((await world.history("Moment", paid)).slice(0, 2)).toEqual([
      { action: "moved", before: { place: 2 }, after: { place: 1 } },
      { action: "moved", before: { place: 3 }, after: { place: 2 } },
    ]);
  });

  test("keeps every moment when several are moved at the same moment", async () => {
    const id = await make("Crowd");
    const ids = [];
    for (const name of ["a", "b", "c", "d"]) ids.push(await add(id, name));
    await Promise.all(ids.map((one) => move("moment", one, "later")));
    expect((await momentsOf(id))?.toSorted()).toEqual(["a", "b", "c", "d"]);
  });

  test("has its place among the others", async () => {
    const first = await make("First");
    const second = await make("Second");
    await move("journey", second, "earlier");
    const all = await world.inOurs((client) => listJourneys({ client }));
    const order = all.map(({ id }) => id);
    expect(order.indexOf(second)).toBe(order.indexOf(first) - 1);
  });

  test("refuses stakes outside 1 to 5, a missing channel and a name it has", async () => {
    const id = await make("Faults");
    await add(id, "Waits");
    const ids = { journeyId: id };
    const form = { id: newId(), name: "waits", stakes: "6" };
    const shape = await world.send(newMoment.action, form, ids);
    expect(faultsOf(shape)).toEqual({
      stakes: ["tooLarge"],
      channelKind: ["choose"],
    });
    const again = { ...form, stakes: "5", channelKind: "hybrid" };
    expect(faultsOf(await world.send(newMoment.action, again, ids))).toEqual({
      name: ["taken"],
    });
  });

  test("leaves out a moment that was archived, which can come back", async () => {
    const id = await make("Shorter");
    const gone = await add(id, "Prints a form");
    const ids = { journeyId: id, momentId: gone };
    await world.send(moment.action, { act: "archive" }, ids);
    expect(await momentsOf(id)).toEqual([]);
    const page = (await world.load(journey.loader, { journeyId: id })).data;
    expect(page.archivedMoments).toEqual([{ id: gone, name: "Prints a form" }]);
    await world.send(moment.action, { act: "restore" }, ids);
    expect(await momentsOf(id)).toEqual(["Prints a form"]);
  });

  test("has no moment of another journey or organisation", async () => {
    const id = await make("Mine");
    const elsewhere = { journeyId: id, momentId: world.ours.ids.momentId! };
    const page = await world.load(moment.loader, elsewhere);
    expect(page.status).toBe(404);
    const theirs = { journeyId: id, momentId: world.theirs.ids.momentId! };
    const act = await world.send(moment.action, { act: "archive" }, theirs);
    expect(act.status).toBe(404);
    expect(
      (await move("moment", world.theirs.ids.momentId!, "later")).status,
    ).toBe(404);
  });

  test("is ordered and changed by admins only", async () => {
    const id = await make("Closed");
    await world.become("leader");
    expect((await move("journey", id, "earlier")).status).toBe(403);
    expect((await world.load(journeys.loader)).status).toBe(200);
    const page = await world.load(journey.loader, { journeyId: id });
    expect(page.status).toBe(403);
  });
});
