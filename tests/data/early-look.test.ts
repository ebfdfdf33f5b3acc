import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays, toUtcDate } from "~/core/time/calendar-day";
import { withOrg } from "~/data/org.server";
import type { IdentityBrowser } from "./identity-browser";
import { fillOrganisation, type FilledOrganisation } from "./two-organisations";

interface RouteModule {
  loader?: (args: {
    request: Request;
    params: Record<string, string>;
    context: Record<string, never>;
  }) => unknown;
}

// Every page and file inside an organisation, read from the folder: a new one is tested without being named here.
const modules = import.meta.glob<RouteModule>(
  "../../app/routes/o.$org*.{ts,tsx}",
);
const routes = Object.keys(modules)
  .filter((path) => !path.endsWith("o.$org.$.tsx"))
  .map((path) => ({ path, name: path.replace(/^.*\/routes\//, "") }));

/** Stands in every figure and every sentence of what was computed too early. */
const MARK = "7357391";
const STATES = ["running", "paused", "measuring"] as const;

let ours: FilledOrganisation;
let tests: { state: string; experimentId: string; analysisId: string }[];

beforeAll(async () => {
  ours = await fillOrganisation("Early", "203.0.113.9");
  tests = [];
  for (const state of STATES) tests.push(await computedTooEarly(state));
});

/** A test whose window is open, with a result from before it went on, a learning it supports, and repeats it was pooled with. */
async function computedTooEarly(state: (typeof STATES)[number]) {
  const { orgId, ids } = ours;
  const start = addDays(new Date().toISOString().slice(0, 10), -6);
  const startedOn = toUtcDate(start);
  const [experimentId, analysisId] = [randomUUID(), randomUUID()];
  await withOrg(orgId, async (client) => {
    const { id: ownerId } = await client.person.findFirstOrThrow({
      where: { orgId },
    });
    await client.experiment.create({
      data: {
        orgId,
        id: experimentId,
        title: `Goes on, ${state}`,
        ownerId,
        state,
        startedOn,
        reviewFrom: toUtcDate(addDays(start, 28)),
        verdict: "too-early",
        grade: 0,
        pooled: { outcome: "replicated", tests: [], said: MARK },
      },
    });
    await client.expectation.create({
      data: {
        orgId,
        experimentId,
        version: 1,
        metricId: ids.metricId!,
        direction: "up",
        minimumEffect: 3,
        actingDays: 14,
        measuringDays: 28,
        lockedAt: startedOn,
      },
    });
    await client.learningSupport.create({
      data: {
        orgId,
        learningId: ids.learningId!,
        experimentId,
        stance: "support",
      },
    });
    await client.analysis.create({
      data: { orgId, id: analysisId, experimentId, ...computed(start) },
    });
  });
  return { state, experimentId, analysisId };
}

function computed(start: string) {
  const figure = Number(`0.${MARK}`);
  const said = `Rose by ${MARK}.`;
  return {
    inputHash: randomUUID(),
    engineVersion: "1.0.0",
    verdict: "moved",
    grade: 4,
    input: {
      design: "before-after",
      metric: { kind: "value", direction: "up" },
      intervention: { start },
      observations: [{ period: start, value: figure }],
    },
    output: {
      method: "before-after/welch",
      effect: "absolute",
      estimate: figure,
      standardError: figure,
      interval: { level: 0.95, low: figure, high: figure },
      pValue: figure,
      terms: [],
      weights: [],
      series: [{ period: start, observed: figure, expected: figure }],
      dropped: [],
      checks: [],
      grade: 4,
      gradeReasons: [],
      verdict: "moved",
      sentences: { en: said, fr: said },
      engineVersion: "1.0.0",
    },
  };
}

/** Everything that a route would send to this reader, as text. */
async function sentBy(
  browser: IdentityBrowser,
  path: string,
  params: Record<string, string>,
): Promise<string> {
  const { loader } = await modules[path]!();
  if (!loader) return "";
  const cookie = [...browser.cookies].map(([k, v]) => `${k}=${v}`).join("; ");
  const request = new Request("http://localhost:3000/o/x", {
    headers: { cookie, "x-essai-client-address": browser.address },
  });
  const sent = await Promise.resolve(
    loader({ request, params, context: {} }),
  ).catch((thrown: unknown) => thrown);
  if (sent instanceof Response) return sent.text();
  // A bare row may lack what a page of its kind needs; what it throws is not sent.
  return sent instanceof Error ? "" : JSON.stringify(sent);
}

describe.each(STATES)("of a test that is %s, with a result kept", (state) => {
  test.each(routes)("$name sends no figure", async ({ path }) => {
    const own = tests.find((each) => each.state === state)!;
    const params = { org: ours.slug, ...ours.ids, ...own };
    expect(await sentBy(ours.browser, path, params)).not.toContain(MARK);
  });

  test("its own page answers, and says what has been gathered at most", async () => {
    const own = tests.find((each) => each.state === state)!;
    const params = { org: ours.slug, ...ours.ids, ...own };
    const page = routes.find(({ name }) =>
      name.endsWith("$experimentId._index.tsx"),
    )!;
    const sent = JSON.parse(await sentBy(ours.browser, page.path, params));
    expect(sent.judgement).toMatchObject({
      result: null,
      kept: [],
      family: null,
    });
  });
});
