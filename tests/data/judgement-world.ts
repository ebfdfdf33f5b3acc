import { randomUUID } from "node:crypto";
import type { MetricKind } from "~/core/metric/metric-kind";
import { addDays, toUtcDate, type CalendarDay } from "~/core/time/calendar-day";
import type { Prisma } from "~/data/generated/client";
import { withOrg, type OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { recountAll } from "./recount-all";

/** First Monday of the test. */
export const START = "2026-03-02";
export const WEEKS = 8;
/** The window of eight weeks has closed. */
export const CLOSED = addDays(START, 7 * WEEKS);

/** Successes out of `of` answers a week: eight weeks before, eight after. */
export interface SiteWeeks {
  before: readonly number[];
  after: readonly number[];
}

export interface JudgementWorld {
  readonly orgId: string;
  readonly personId: string;
  /** The treated site first. */
  readonly siteIds: readonly string[];
  readonly us: <T>(work: (client: OrgClient) => Promise<T>) => Promise<T>;
  addMetric(fields: {
    name: string;
    direction: "up" | "down";
    practicalThreshold: number;
    kind?: MetricKind;
  }): Promise<string>;
  /** Weekly shares of a metric, site by site; a channel where one is named. */
  addWeeks(
    metricId: string,
    sites: readonly SiteWeeks[],
    of: number,
    channel?: string,
  ): Promise<void>;
  /** Other figures than were read before. */
  changeReadings(
    metricId: string,
    where: Prisma.ReadingWhereInput,
    data: { numerator?: number; channel?: string },
  ): Promise<void>;
  addTest(fields: {
    metricId: string;
    guardrails?: readonly { metricId: string; threshold: number }[];
    state?: string;
    design?: string;
    startedOn?: CalendarDay;
    title?: string;
  }): Promise<string>;
}

export function steady(value: number): number[] {
  return Array.from({ length: WEEKS }, () => value);
}

export async function createJudgementWorld(
  siteCount = 5,
): Promise<JudgementWorld> {
  const orgId = randomUUID();
  const personId = randomUUID();
  const siteIds = Array.from({ length: siteCount }, () => randomUUID());
  const us: JudgementWorld["us"] = (work) => withOrg(orgId, work);
  await us(async (client) => {
    await upsertPerson({ client, id: personId, name: "Nadia" });
    await client.site.createMany({
      data: siteIds.map((id, i) => ({ orgId, id, name: `Shop ${i + 1}` })),
    });
  });
  return {
    orgId,
    personId,
    siteIds,
    us,
    addMetric: ({ kind = "proportion", ...fields }) =>
      us(async (client) => {
        const id = randomUUID();
        const rest = { level: "moment", granularity: "week", kind };
        await client.metric.create({ data: { orgId, id, ...rest, ...fields } });
        return id;
      }),
    async addWeeks(metricId, sites, of, channel = "") {
      await us(async (client) => {
        const data = sites.flatMap(({ before, after }, site) =>
          [...before, ...after].map((numerator, week) => ({
            orgId,
            metricId,
            granularity: "week",
            periodStart: toUtcDate(addDays(START, 7 * (week - before.length))),
            siteId: siteIds[site]!,
            channel,
            cellKey: `${site} ${channel}`,
            numerator,
            denominator: of,
          })),
        );
        await client.reading.createMany({ data });
      });
      await recountAll(orgId, metricId);
    },
    async changeReadings(metricId, where, data) {
      const ofMetric = { ...where, orgId, metricId };
      await us((client) =>
        client.reading.updateMany({ where: ofMetric, data }),
      );
      await recountAll(orgId, metricId);
    },
    addTest: (fields) =>
      us((client) => addTest(client, personId, siteIds, fields)),
  };
}

async function addTest(
  client: OrgClient,
  ownerId: string,
  siteIds: readonly string[],
  {
    metricId,
    guardrails = [],
    state = "to-review",
    design = "difference-in-differences",
    startedOn = START,
    title = "Call back within two hours",
  }: Parameters<JudgementWorld["addTest"]>[0],
): Promise<string> {
  const { orgId } = client;
  const id = randomUUID();
  const reviewFrom = toUtcDate(addDays(startedOn, 7 * WEEKS));
  const dates = { startedOn: toUtcDate(startedOn), reviewFrom };
  await client.experiment.create({
    data: { orgId, id, title, ownerId, state, design, ...dates },
  });
  await client.expectation.create({
    data: {
      orgId,
      experimentId: id,
      version: 1,
      metricId,
      direction: "up",
      minimumEffect: 0.3,
      actingDays: 14,
      measuringDays: 7 * WEEKS,
      lockedAt: toUtcDate(startedOn),
    },
  });
  await client.experimentSite.createMany({
    data: siteIds.map((siteId, i) => ({
      orgId,
      experimentId: id,
      siteId,
      role: i === 0 ? "treated" : "comparison",
    })),
  });
  await client.guardrail.createMany({
    data: guardrails.map((guard) => ({ orgId, experimentId: id, ...guard })),
  });
  return id;
}
