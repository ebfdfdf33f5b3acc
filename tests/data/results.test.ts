import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { readResultsQuery } from "~/core/portfolio/results-query";
import { withOrg, type OrgClient } from "~/data/org.server";
import { streamLedger } from "~/http/results/ledger-file.server";
import { loadPlainResults } from "~/http/results/load-plain-results.server";
import { loadResults } from "~/http/results/load-results.server";
import { fillResults } from "./results-world";

const TODAY = "2026-11-22";

let orgId: string;
const us = <T>(work: (client: OrgClient) => Promise<T>) => withOrg(orgId, work);
const ask = (search: string) => {
  const asked = new URLSearchParams(search);
  return readResultsQuery((name) => asked.get(name));
};
const load = (search: string) =>
  us((client) => loadResults({ client, query: ask(search), today: TODAY }));
const titles = async (search: string) =>
  (await load(search)).lines.map(({ title }) => title).join("");

let teams: Map<string, string>;
beforeAll(async () => {
  orgId = randomUUID();
  teams = await us(fillResults);
});

// The tests are those of results-world.ts, counted by hand.
describe("results, counted in the database", () => {
  test("each verdict of the last eighteen months, and how many teams tried", async () => {
    const { summary, teams: tried } = await load("");
    expect(summary).toEqual({
      judged: 5,
      moved: 3,
      movedCredibly: 2,
      noMeaningfulChange: 1,
      worsened: 1,
      cannotTell: 0,
    });
    expect(tried).toBe(2);
  });

  test("a longer period takes in the older test, a shorter one leaves out what started before", async () => {
    expect((await load("period=all")).summary.judged).toBe(8);
    expect((await load("period=12-weeks")).summary.judged).toBe(3);
    expect((await load("period=6-months")).summary.judged).toBe(4);
  });

  test("the ledger begins with the strongest finding: proven first, then what moved, then the larger; what cannot tell is last", async () => {
    expect(await titles("period=all")).toBe("abdeichf");
    const { lines } = await us((client) =>
      loadResults({
        client,
        query: ask("period=all&page=2"),
        today: TODAY,
        pageSize: 5,
      }),
    );
    expect(lines.map(({ title }) => title).join("")).toBe("chf");
  });

  test("by start the newest is first", async () => {
    const found = await titles("period=all&sort=newest");
    expect(found.slice(0, 6)).toBe("cabdeh");
  });

  test("effects are sorted in thresholds, the best first, and costs with hours at their value", async () => {
    expect(await titles("sort=effect")).toBe("baced");
    expect(await titles("sort=cost")).toBe("bacde");
    await us((client) =>
      client.settings.create({ data: { orgId, hourValue: 30 } }),
    );
    expect(await titles("sort=cost")).toBe("cabde");
  });

  test("filters look at the verdict, the grade and the decision", async () => {
    expect(await titles("show=credible")).toBe("abde");
    expect(await titles("show=worsened")).toBe("d");
    expect(await titles("show=to-scale")).toBe("a");
  });

  test("a test that another was started from to scale it waits no longer", async () => {
    const { id: ownerId } = await us((client) =>
      client.person.findFirstOrThrow({ where: { orgId } }),
    );
    const [a] = (await load("show=to-scale")).lines;
    const { id } = await us((client) =>
      client.experiment.create({
        data: {
          orgId,
          ownerId,
          title: "a, everywhere",
          originKind: "scale",
          originId: a!.id,
        },
      }),
    );
    const scaled = await load("show=to-scale");
    expect([scaled.lines, scaled.shown]).toEqual([[], 0]);
    await us((client) =>
      client.experiment.delete({ where: { orgId_id: { orgId, id } } }),
    );
  });

  test("a test and its repeats are one improvement, and one decision to scale settles them all", async () => {
    const { id: ownerId } = await us((client) =>
      client.person.findFirstOrThrow({ where: { orgId } }),
    );
    const [a] = (await load("show=to-scale")).lines;
    const again = async (originId: string, startedOn: string) => {
      const { id } = await us((client) =>
        client.experiment.create({
          data: {
            orgId,
            ownerId,
            originId,
            originKind: "repeat",
            title: "a again",
            verdict: "moved",
            grade: 4,
            startedOn: new Date(startedOn),
          },
        }),
      );
      await us((client) =>
        client.experiment.update({
          where: { orgId_id: { orgId, id: originId } },
          data: { pooled: {} },
        }),
      );
      return id;
    };
    const second = await again(a!.id, "2026-10-19");
    const third = await again(second, "2026-11-02");
    const toScale = async () =>
      (await load("show=to-scale")).alerts.find(
        ({ kind }) => kind === "never-scaled",
      )?.tests ?? 0;
    expect(await toScale()).toBe(1);
    const decide = { orgId, experimentId: third, decidedById: ownerId };
    await us((client) =>
      client.decision.create({ data: { ...decide, kind: "adopt" } }),
    );
    expect(await toScale()).toBe(1);
    await us((client) =>
      client.decision.updateMany({ where: decide, data: { kind: "scale" } }),
    );
    expect(await toScale()).toBe(0);
    for (const id of [third, second])
      await us((client) =>
        client.experiment.delete({ where: { orgId_id: { orgId, id } } }),
      );
  });

  test("what the tests of the period cost is added up, hours and money apart", async () => {
    expect((await load("")).spent).toEqual({ hours: 48, money: 345 });
    const south = await load(`team=${teams.get("South")}`);
    expect(south.spent).toEqual({ hours: 30, money: 0 });
  });

  test("the sheet for the committee adds what did not move and what cannot be told, unless it is there already", async () => {
    const plain = (shown: { verdict: "worsened" }[]) =>
      us((client) =>
        loadPlainResults({
          client,
          query: ask("period=all"),
          today: TODAY,
          shown,
        }),
      );
    const names = async (shown: { verdict: "worsened" }[]) =>
      (await plain(shown)).map(({ title }) => title).join("");
    expect(await names([])).toBe("edh");
    expect(await names([{ verdict: "worsened" }])).toBe("eh");
  });

  test("a team sees its own tests and counts as one", async () => {
    const south = `team=${teams.get("South")}`;
    expect(await titles(south)).toBe("dc");
    const { summary, teams: tried, shown } = await load(south);
    expect([summary.judged, tried, shown]).toEqual([2, 1, 2]);
  });

  test("a line carries its cost, its decision and the metric at the top", async () => {
    const [line] = (await load("show=moved&period=12-weeks")).lines;
    expect(line).toMatchObject({
      title: "a",
      team: "North",
      hours: 16,
      money: 45,
      decision: null,
      startedOn: "2026-10-05",
    });
    expect(line?.metric.above.map(({ name }) => name)).toEqual(["All of it"]);
    expect(line?.output.interval.low).toBeCloseTo(0.04, 12);
  });

  test("the map gets at most two key results of a metric", async () => {
    const { threads, strongest } = await load("");
    expect(strongest.map(({ title }) => title).join("")).toBe("abdec");
    expect(threads.map(({ title }) => title)).toEqual(["third", "second"]);
    expect(threads[0]?.objective.statement).toBe("Call me back");
  });

  test("alerts are made of the tests' own facts", async () => {
    const { alerts } = await load("period=all");
    expect(alerts.map(({ kind, tests }) => [kind, tests])).toEqual([
      ["guardrail-hurt", 1],
      ["undecided", 8],
      ["never-scaled", 1],
    ]);
    expect(alerts[0]).toMatchObject({ first: { title: "d" } });
    expect(alerts[1]).toMatchObject({ oldest: "2024-01-08" });
    expect(["f", "i"]).toContain(
      alerts[1]?.kind === "undecided" && alerts[1].first?.title,
    );
    const { alerts: lately } = await load("");
    expect(lately[1]).toMatchObject({ tests: 5, oldest: "2026-03-02" });
    const { alerts: latest } = await load("period=12-weeks");
    expect(latest.map(({ kind }) => kind)).not.toContain("guardrail-hurt");
  });

  test("the file holds every line of its filter in the order asked for, and a header", async () => {
    const named = async (search: string) => {
      const query = ask(search);
      const file = await streamLedger({ orgId, query, today: TODAY });
      const lines = (await new Response(file).text()).trim().split("\r\n");
      return lines.map((line) => line.split(",")[1]).join("");
    };
    expect(await named("show=moved")).toBe('"experiment""a""b""c"');
    expect(await named("show=moved&sort=effect")).toBe('"experiment""b""a""c"');
  });

  test("another organisation has nothing of it", async () => {
    const other = await withOrg(randomUUID(), (client) =>
      loadResults({ client, query: ask("period=all"), today: TODAY }),
    );
    expect(other.summary.judged).toBe(0);
    expect(other.lines).toEqual([]);
    expect(other.alerts).toEqual([]);
  });
});
