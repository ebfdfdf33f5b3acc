import { randomUUID } from "node:crypto";
import type { Design } from "~/core/evidence/contract";
import { toUtcDate, type CalendarDay } from "~/core/time/calendar-day";
import { saveExpectation } from "~/data/experiment/expectation.server";
import {
  createExperiment,
  updateExperiment,
} from "~/data/experiment/experiment.server";
import { saveGuardrails } from "~/data/experiment/guardrail.server";
import { listAnalyses, type Analysis } from "~/data/experiment/analysis.server";
import type { OrgClient } from "~/data/org.server";
import { analyseExperiment } from "~/http/experiment/analyse-experiment.server";
import { changeExperiment } from "~/http/experiment/experiment-change.server";
import type { Viewer } from "~/http/viewer.server";
import {
  CLOSED,
  createJudgementWorld,
  START,
  steady,
  WEEKS,
  type JudgementWorld,
  type SiteWeeks,
} from "./judgement-world";

/**
 * Answers a week. The tested shop goes from 60 to 80 of 100 while the four others stay about 60: twenty points more
 * than theirs, and each of them moved by one point at most.
 */
export const ANSWERS = 100;
const WOBBLE = [60, 61, 59, 60, 61, 59, 60, 60];
export const SHOPS: readonly SiteWeeks[] = [80, 61, 60, 59, 60].map(
  (after) => ({ before: WOBBLE, after: steady(after) }),
);

export interface PlannedTest {
  readonly metricId: string;
  readonly design?: Design;
  /** Places of the world, by their number; the first is the tested one. */
  readonly treated?: readonly number[];
  readonly comparison?: readonly number[];
  readonly startedOn?: CalendarDay;
  readonly pickedBecauseWorst?: boolean;
  readonly minimumEffect?: number;
  readonly actingDays?: number;
  readonly measuringDays?: number;
  readonly lagDays?: number;
  readonly guardrails?: readonly { metricId: string; threshold: number }[];
}

export interface HonestyWorld extends JudgementWorld {
  readonly viewer: Viewer;
  /** A metric with `shops` read on it. */
  metric(shops?: readonly SiteWeeks[], threshold?: number): Promise<string>;
  /** Writes a test down, plans it and starts it, as the screens do. */
  start(plan: PlannedTest): Promise<string>;
  /** What is sent from the page of a test. */
  change(id: string, form: Record<string, string>): Promise<string>;
  /** Stops or spoils it on a day of the story: the page would date it today. */
  end(
    id: string,
    state: "stopped-early" | "invalid",
    day: CalendarDay,
  ): Promise<void>;
  /** Asks for the verdict as of a day, and hands back what is kept of it. */
  judge(id: string, today?: CalendarDay): Promise<Analysis>;
  analyses(id: string): Promise<Analysis[]>;
}

export async function createHonestyWorld(): Promise<HonestyWorld> {
  const world = await createJudgementWorld();
  const { us, orgId, personId } = world;
  const viewer = {
    account: { id: personId, name: "Nadia", email: "", locale: "en" },
    orgId,
    org: { name: "", slug: "x", locale: "en", timeZone: "Europe/Paris" },
    role: "manager",
    memberships: [],
  } as const satisfies Viewer;
  const analyses = (experimentId: string) =>
    us((client) => listAnalyses({ client, experimentId }));
  const change = async (id: string, form: Record<string, string>) => {
    const formData = new FormData();
    for (const [name, value] of Object.entries(form)) formData.set(name, value);
    const changed = await us((client) =>
      changeExperiment({ client, id, formData, viewer }),
    );
    return changed.outcome;
  };
  return {
    ...world,
    viewer,
    change,
    analyses,
    metric: async (shops = SHOPS, practicalThreshold = 0.03) => {
      const name = `Satisfied ${randomUUID()}`;
      const fields = { name, direction: "up", practicalThreshold } as const;
      const id = await world.addMetric(fields);
      await world.addWeeks(id, shops, ANSWERS);
      return id;
    },
    start: async (plan) => {
      const id = await us((client) => writePlan(client, world, plan));
      const startedOn = plan.startedOn ?? START;
      const outcome = await change(id, { intent: "start", startedOn });
      if (outcome !== "changed") throw new Error(`Not started: ${outcome}`);
      return id;
    },
    end: (experimentId, toState, day) =>
      us(async (client) => {
        const row = { orgId, experimentId, fromState: "running", toState };
        const why = { movedById: personId, note: "Broken" };
        await client.experimentMove.create({ data: { ...row, ...why } });
        await client.experiment.update({
          where: { orgId_id: { orgId, id: experimentId } },
          data: { state: toState, endedOn: toUtcDate(day) },
        });
      }),
    judge: async (experimentId, today = CLOSED) => {
      const asked = { experimentId, today };
      const found = await us((client) =>
        analyseExperiment({ client, ...asked }),
      );
      if (found.outcome !== "analysed") throw new Error(JSON.stringify(found));
      return (await analyses(experimentId))[0]!;
    },
  };
}

async function writePlan(
  client: OrgClient,
  { siteIds, personId: ownerId }: JudgementWorld,
  plan: PlannedTest,
): Promise<string> {
  const { treated = [0], comparison = [1, 2, 3, 4], guardrails = [] } = plan;
  const { design = "difference-in-differences" } = plan;
  const id = randomUUID();
  const words = { title: "Call back", customerBenefit: "An answer" };
  const fields = { ...words, belief: "", objectiveId: null };
  await createExperiment({ client, id, ownerId, fields });
  await updateExperiment({
    client,
    id,
    fields: {
      design,
      pickedBecauseWorst: plan.pickedBecauseWorst ?? false,
      lossHours: 5,
      reversible: true,
      ethicsCheckedAt: toUtcDate(START),
    },
    sites: [
      ...treated.map((at) => ({
        siteId: siteIds[at]!,
        role: "treated" as const,
      })),
      ...comparison.map((at) => ({
        siteId: siteIds[at]!,
        role: "comparison" as const,
      })),
    ],
  });
  await saveExpectation({
    client,
    experimentId: id,
    fields: {
      metricId: plan.metricId,
      direction: "up",
      minimumEffect: plan.minimumEffect ?? 0.1,
      actingDays: plan.actingDays ?? 14,
      measuringDays: plan.measuringDays ?? 7 * WEEKS,
      lagDays: plan.lagDays ?? 0,
    },
  });
  const asked = { client, experimentId: id, guardrails };
  if (guardrails.length > 0) await saveGuardrails(asked);
  await client.experiment.update({
    where: { orgId_id: { orgId: client.orgId, id } },
    data: { state: "prepared" },
  });
  return id;
}
