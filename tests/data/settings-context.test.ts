import { afterEach, describe, expect, test } from "vitest";
import {
  createContextEvent,
  listContextEvents,
} from "~/data/context/context-event.server";
import { listSeriesBreaks } from "~/data/context/series-break.server";
import { getSettings } from "~/data/settings.server";
import * as organization from "../../app/routes/o.$org.settings._index";
import * as newBreak from "../../app/routes/o.$org.settings.breaks.new";
import * as event from "../../app/routes/o.$org.settings.context.$contextEventId";
import * as context from "../../app/routes/o.$org.settings.context._index";
import * as newEvent from "../../app/routes/o.$org.settings.context.new";
import { faultsOf } from "./identity-browser";
import { newId, settingsWorld } from "./settings-world";

const world = settingsWorld("Context", "203.0.113.33");
afterEach(() => world.become("admin"));

const STRIKE = {
  kind: "strike",
  title: "Trains stand still",
  startsOn: "2026-10-05",
  endsOn: "2026-10-07",
};

async function note(form: Record<string, string> = {}) {
  const id = newId();
  const answer = await world.send(newEvent.action, { id, ...STRIKE, ...form });
  return { id, answer };
}

describe("a context event", () => {
  test("lasts one day where no end is given", async () => {
    const { id } = await note({ title: "One day", endsOn: "" });
    const page = await world.load(event.loader, { contextEventId: id });
    expect(page.data.event).toMatchObject({
      startsOn: "2026-10-05",
      endsOn: "2026-10-05",
    });
  });

  test("does not end before it starts, and names only what is here", async () => {
    const wrong = await note({ endsOn: "2026-10-04", kind: "eclipse" });
    expect(faultsOf(wrong.answer)).toMatchObject({ kind: ["choose"] });
    const order = await note({ endsOn: "2026-10-04" });
    expect(faultsOf(order.answer)).toEqual({ endsOn: ["dateOrder"] });
    const foreign = await note({
      siteId: world.theirs.ids.siteId!,
      metricId: world.theirs.ids.metricId!,
    });
    expect(faultsOf(foreign.answer)).toEqual({
      siteId: ["gone"],
      metricId: ["gone"],
    });
  });

  test("is noted and taken away by a manager, not by the front line", async () => {
    await world.become("manager");
    const { id, answer } = await note({ title: "By a manager" });
    expect(answer.status).toBe(302);
    await world.become("frontline");
    expect((await note()).answer.status).toBe(403);
    const act = { what: "event", act: "remove", id };
    expect((await world.send(context.action, act)).status).toBe(403);
    expect((await world.load(context.loader)).status).toBe(200);
  });

  test("comes back as it was after it was taken away, each once", async () => {
    const { id } = await note({
      title: "Undone",
      metricId: world.ours.ids.metricId!,
    });
    const ask = (act: string) =>
      world.send(context.action, { what: "event", act, id });
    const away = await ask("remove");
    expect(away.to).toMatch(new RegExp(`done=eventRemoved&id=${id}$`));
    await ask("remove");
    expect(
      (await world.load(event.loader, { contextEventId: id })).status,
    ).toBe(404);
    const both = await Promise.all([ask("restore"), ask("restore")]);
    expect(both.map(({ status }) => status)).toEqual([302, 302]);
    const page = await world.load(event.loader, { contextEventId: id });
    expect(page.data.event).toMatchObject({
      ...STRIKE,
      title: "Undone",
      metric: { id: world.ours.ids.metricId },
      site: null,
    });
    const actions = (await world.history("ContextEvent", id)).map(
      ({ action }) => action,
    );
    expect(actions).toEqual(["restored", "removed", "created"]);
  });

  test("of another organisation is not there to be taken away", async () => {
    const id = world.theirs.ids.contextEventId!;
    for (const act of ["remove", "restore"]) {
      const answer = await world.send(context.action, {
        what: "event",
        act,
        id,
      });
      expect(answer.status).toBe(404);
    }
  });

  test("touches every site and metric unless it names one, on both its days", async () => {
    const found = await world.inOurs(async (client) => {
      const { orgId } = client;
      const other = await client.site.create({
        data: { orgId, name: "Brest" },
      });
      const add = (
        title: string,
        siteId: string | null,
        metricId: string | null,
      ) =>
        createContextEvent({
          client,
          id: newId(),
          createdById: world.adminId,
          fields: {
            kind: "other",
            title,
            startsOn: "2020-02-10",
            endsOn: "2020-02-12",
            siteId,
            metricId,
          },
        });
      await add("everywhere", null, null);
      await add("in Annecy", world.ours.ids.siteId!, null);
      await add("in Brest", other.id, null);
      await add("on the metric", null, world.ours.ids.metricId!);
      const list = async (of: object) =>
        (
          await listContextEvents({
            client,
            from: "2020-02-12",
            to: "2020-03-01",
            ...of,
          })
        )
          .map(({ title }) => title)
          .toSorted();
      return {
        all: await list({}),
        annecy: await list({ siteIds: [world.ours.ids.siteId!] }),
        nowhere: await list({ siteIds: [] }),
        metric: await list({ metricId: newId() }),
        before: await list({ from: "2020-02-01", to: "2020-02-09" }),
        lastDay: await list({ from: "2020-02-01", to: "2020-02-10" }),
      };
    });
    const every = ["everywhere", "in Annecy", "in Brest", "on the metric"];
    expect(found).toEqual({
      all: every,
      annecy: ["everywhere", "in Annecy", "on the metric"],
      nowhere: ["everywhere", "on the metric"],
      metric: ["everywhere", "in Annecy", "in Brest"],
      before: [],
      lastDay: every,
    });
  });
});

describe("a series break", () => {
  const form = (over: Record<string, string> = {}) => ({
    id: newId(),
    metricId: world.ours.ids.metricId!,
    breakOn: "2026-01-01",
    reason: "Another question",
    ...over,
  });

  test("cuts one metric once a day, and says why", async () => {
    const first = form();
    expect((await world.send(newBreak.action, first)).status).toBe(302);
    expect((await world.send(newBreak.action, first)).status).toBe(302);
    const second = await world.send(newBreak.action, form());
    expect(faultsOf(second)).toEqual({ breakOn: ["sameDay"] });
    const empty = { reason: "", metricId: "", breakOn: "2026-02-30" };
    expect(faultsOf(await world.send(newBreak.action, form(empty)))).toEqual({
      metricId: ["choose"],
      breakOn: ["date"],
      reason: ["required"],
    });
    const metricId = world.ours.ids.metricId!;
    const breaks = await world.inOurs((client) =>
      listSeriesBreaks({ client, metricId }),
    );
    expect(breaks).toEqual([
      { id: first.id, breakOn: "2026-01-01", reason: "Another question" },
    ]);
  });

  test("of another organisation's metric is refused", async () => {
    const metricId = world.theirs.ids.metricId!;
    const answer = await world.send(newBreak.action, form({ metricId }));
    expect(faultsOf(answer)).toEqual({ metricId: ["gone"] });
  });

  test("is taken away and comes back", async () => {
    const made = form({ breakOn: "2026-05-01" });
    await world.send(newBreak.action, made);
    const ask = (act: string) =>
      world.send(context.action, { what: "break", act, id: made.id });
    expect((await ask("remove")).to).toMatch(/done=breakRemoved/);
    expect((await ask("restore")).to).toMatch(/done=breakRestored/);
    const page = (await world.load(context.loader)).data;
    expect(page.breaks.map(({ id }: { id: string }) => id)).toContain(made.id);
  });
});

describe("the organisation's settings", () => {
  const read = async () => (await world.load(organization.loader)).data;
  const form = async (over: Record<string, string> = {}) => ({
    name: "Context",
    locale: "fr",
    timeZone: "Indian/Reunion",
    currency: "CHF",
    hourValue: "42,50",
    version: (await read()).version,
    ...over,
  });

  test("begin with euros and no value of an hour", async () => {
    const settings = await world.inOurs((client) => getSettings({ client }));
    expect(settings).toEqual({ currency: "EUR", hourValue: null });
  });

  test("are saved on both sides, and their history says so", async () => {
    const answer = await world.send(organization.action, await form());
    expect(answer.to).toMatch(/settings\?done=saved$/);
    expect((await read()).settings).toEqual({
      name: "Context",
      locale: "fr",
      timeZone: "Indian/Reunion",
      currency: "CHF",
      hourValue: 42.5,
    });
    const [last] = await world.history("Settings", world.ours.orgId);
    expect(last).toMatchObject({
      before: { currency: "EUR", hourValue: null },
      after: { currency: "CHF", hourValue: 42.5, timeZone: "Indian/Reunion" },
    });
  });

  test("refuse a zone, a currency and a value that are none", async () => {
    const odd = await form({
      name: " ",
      timeZone: "Europe/Lutetia",
      currency: "XYZ",
      hourValue: "-1",
    });
    expect(faultsOf(await world.send(organization.action, odd))).toEqual({
      name: ["required"],
      timeZone: ["choose"],
      currency: ["choose"],
      hourValue: ["tooSmall"],
    });
  });

  test("are not changed back unseen, nor by who is no admin", async () => {
    const older = await form({ name: "Older" });
    await world.send(organization.action, await form({ name: "Newer" }));
    expect(faultsOf(await world.send(organization.action, older))).toEqual({
      "": ["stale"],
    });
    expect((await read()).settings.name).toBe("Newer");
    await world.become("leader");
    const answer = await world.send(organization.action, older);
    expect(answer.status).toBe(403);
    expect((await read()).timeZones).toEqual([]);
  });
});
