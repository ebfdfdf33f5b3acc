import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyse } from "~/core/evidence/analyse";
import { experimentProgress } from "~/core/experiment/experiment-line";
import { addDays, dayAt } from "~/core/time/calendar-day";
import {
  listLatestAnalyses,
  type Analysis,
} from "~/data/experiment/analysis.server";
import {
  listExperiments,
  type ExperimentRow,
} from "~/data/experiment/experiment.server";
import { listKeyResults } from "~/data/okr/key-result.server";
import { listMembers } from "~/data/identity/membership.server";
import { listMetrics } from "~/data/metric/metric.server";
import { listObjectives } from "~/data/okr/objective.server";
import { withOrg, withOrgConnection } from "~/data/org.server";
import { getReadingSpan } from "~/data/metric/reading.server";
import { listSites } from "~/data/metric/site.server";
import { auth } from "~/http/identity/auth.server";
import { folderStorage } from "~/http/storage.server";
import { fillDemo } from "../../prisma/seed/fill-demo";
import { DEMO_PASSWORD, PEOPLE } from "../../prisma/seed/people";

/** A Thursday: this week is neither new nor over. */
const NOW = new Date("2026-03-12T09:00:00Z");
const TODAY = dayAt(NOW, "Europe/Paris");

let folder: string;
let orgId: string;
let experiments: ExperimentRow[];
let analyses: Analysis[];

const fill = () =>
  fillDemo({ now: NOW, storage: folderStorage(folder), onProgress: () => {} });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "essai-demo-"));
  const filled = await fill();
  if (filled.outcome !== "filled") throw new Error(filled.outcome);
  orgId = filled.orgId;
  await withOrg(orgId, async (client) => {
    experiments = await listExperiments({ client });
    analyses = await listLatestAnalyses({
      client,
      experimentIds: experiments.map(({ id }) => id),
    });
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function test(start: string): ExperimentRow {
  const found = experiments.find(({ title }) => title.startsWith(start));
  if (!found) throw new Error(`No test begins with “${start}”.`);
  return found;
}

function analysisOf(start: string): Analysis | undefined {
  const { id } = test(start);
  return analyses.find(({ experimentId }) => experimentId === id);
}

describe("the stories of the demonstration, as the engine tells them", () => {
  it.each<[string, string, number, string[]]>([
    ["Rappeler nous-mêmes", "moved", 2, ["series-with-long-baseline"]],
    [
      "Imprimer le numéro",
      "no-meaningful-change",
      2,
      ["before-after-stable-baseline"],
    ],
    [
      "Une borne d’échange",
      "worsened",
      1,
      ["before-after-stable-baseline", "detectable-worse-than-declared"],
    ],
    [
      "Un café offert",
      "cannot-tell",
      0,
      ["before-after", "detectable-worse-than-declared"],
    ],
    ["Exemple public réel", "moved", 2, ["series-with-long-baseline"]],
  ])("%s: %s, grade %i", (start, verdict, grade, gradeReasons) => {
    expect(analysisOf(start)?.output).toMatchObject({
      verdict,
      grade,
      gradeReasons,
    });
  });

  it("finds the ban in Sicily to lower a course whose plain means rise", () => {
    const { input, output } = analysisOf("Exemple public réel")!;
    expect(output.effect).toBe("ratio");
    expect(output.interval.high).toBeLessThan(1);
    const naive = analyse({ ...input, design: "before-after", model: {} });
    expect(naive.ok && naive.output.estimate).toBeGreaterThan(1);
    const means = [false, true].map((after) => {
      const months = input.observations.filter(
        ({ period }) => period >= "2005-01-01" === after,
      );
      return (
        months.reduce((sum, { count = 0 }) => sum + count, 0) / months.length
      );
    });
    expect(means.map((mean) => mean.toFixed(2))).toEqual(["810.86", "857.52"]);
  });

  it("has one test under way, one ready and one idea, none of them with a result", () => {
    const states = [
      "Prévenir par SMS",
      "Un seul interlocuteur",
      "Laisser le client",
    ].map((start) => {
      expect(analysisOf(start)).toBeUndefined();
      return experimentProgress(test(start), TODAY);
    });
    expect(states.map(({ state }) => state)).toEqual([
      "running",
      "prepared",
      "idea",
    ]);
    expect(states[0]?.acting).toEqual({ outcome: "day", day: 11, of: 28 });
  });

  it("ends decided tests with what was learnt and leaves the undecided one to its review", () => {
    const state = (start: string) =>
      experimentProgress(test(start), TODAY).state;
    expect(state("Une borne d’échange")).toBe("decided");
    expect(state("Un café offert")).toBe("to-review");
  });
});

describe("the demonstration organisation", () => {
  it("has twelve shops and a contact centre, metrics on every level, and objectives with key results", async () => {
    await withOrg(orgId, async (client) => {
      expect(await listSites({ client })).toHaveLength(13);
      const levels = new Set(
        (await listMetrics({ client })).map(({ level }) => level),
      );
      expect(levels.size).toBe(4);
      expect(await listObjectives({ client })).toHaveLength(3);
      expect(await listKeyResults({ client })).toHaveLength(6);
    });
  });

  it("has eighteen months of readings up to yesterday, and words", async () => {
    await withOrg(orgId, async (client) => {
      const metric = (await listMetrics({ client })).find(
        ({ kind }) => kind === "nps",
      )!;
      const span = await getReadingSpan({ client, metricId: metric.id });
      expect(span).toEqual({ first: "2024-09-09", last: addDays(TODAY, -1) });
      expect(await client.verbatim.count()).toBeGreaterThan(2_000);
    });
  });

  it("lets each of its four people sign in, in their role", async () => {
    const members = await listMembers({ orgId });
    for (const { email, role } of Object.values(PEOPLE)) {
      expect(members.find((member) => member.email === email)?.role).toBe(role);
      const session = await auth().api.signInEmail({
        body: { email, password: DEMO_PASSWORD },
      });
      expect(session.user.email).toBe(email);
    }
  });

  it("is kept as it is when it is loaded again", async () => {
    const before = await countRows();
    expect(await fill()).toEqual({ outcome: "kept" });
    expect(await countRows()).toEqual(before);
  });
});

async function countRows() {
  return withOrgConnection(orgId, async (client) => {
    const { rows } = await client.query<Record<string, string>>(
      `SELECT (SELECT count(*) FROM "Response") AS answers, (SELECT count(*) FROM "Reading") AS readings,
              (SELECT count(*) FROM "Experiment") AS tests`,
    );
    return rows[0];
  });
}
