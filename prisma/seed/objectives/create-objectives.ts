import { randomUUID } from "node:crypto";
import { addDays } from "~/core/time/calendar-day";
import { createKeyResult } from "~/data/okr/key-result.server";
import { archiveObjective, createObjective } from "~/data/okr/objective.server";
import { at, type World } from "../world";
import { ALL_OBJECTIVES } from "./all-objectives";
import { checkIn } from "./check-in";
import type { DemoKeyResult, DemoObjective } from "./demo-objective";

/** Objectives with their key results and what was said of them; returns their ids by key. */
export async function createObjectives(
  world: World,
): Promise<Readonly<Record<string, string>>> {
  const ids: Record<string, string> = {};
  for (const [key, objective] of ALL_OBJECTIVES)
    ids[key] = await createOne(world, objective);
  return ids;
}

async function createOne(
  world: World,
  objective: DemoObjective,
): Promise<string> {
  const { client, calendar, language, people, teams, journeys } = world;
  const { owner, team, journey, nextAction, promise } = objective;
  const { id } = await createObjective({
    client,
    id: randomUUID(),
    ownerId: people[owner],
    fields: {
      statement: objective.statement[language],
      need: objective.need[language],
      whyNow: objective.whyNow[language],
      inOurHands: objective.inOurHands[language],
      nextAction: nextAction?.[language] ?? "",
      promise: promise?.[language] ?? "",
      teamId: teams[team],
      journeyId: journey ? journeys[journey] : null,
    },
  });
  const createdAt = at(calendar.monday(objective.sinceWeeksAgo));
  world.past.objectives.push({ id, at: createdAt });
  for (const [i, keyResult] of objective.keyResults.entries())
    await addKeyResult(world, { id, objective, keyResult, i });
  if (objective.archivedWeeksAgo !== undefined) {
    const archivedAt = at(calendar.monday(objective.archivedWeeksAgo));
    await archiveObjective({ client, id, archivedAt });
  }
  return id;
}

interface Adding {
  readonly id: string;
  readonly objective: DemoObjective;
  readonly keyResult: DemoKeyResult;
  /** Its place among those of the objective. */
  readonly i: number;
}

async function addKeyResult(world: World, adding: Adding): Promise<void> {
  const { client, calendar, language, people, metrics } = world;
  const { objective, keyResult, i } = adding;
  const { title, kind, metric, unit, direction, committed, band } = keyResult;
  const { dueInWeeks, start, target, owner, told } = keyResult;
  const isDated = dueInWeeks !== undefined;
  const since = Math.min(objective.sinceWeeksAgo, 26);
  const ownerId = people[owner ?? objective.owner];
  const { id } = await createKeyResult({
    client,
    id: randomUUID(),
    objectiveId: adding.id,
    fields: {
      title: title[language],
      kind: kind ?? "result",
      metricId: metric ? metrics[metric] : null,
      unit: unit?.[language] ?? "",
      ownerId,
      direction,
      commitment: committed ? "committed" : "aspirational",
      startValue: start ?? null,
      targetValue: target ?? null,
      bandLow: band?.[0] ?? null,
      bandHigh: band?.[1] ?? null,
      startOn: isDated ? calendar.monday(since) : null,
      dueOn: isDated ? addDays(calendar.today, 7 * dueInWeeks) : null,
    },
  });
  const createdAt = at(calendar.monday(objective.sinceWeeksAgo), 13 + i);
  world.past.keyResults.push({ id, at: createdAt });
  if (told) await checkIn(world, { id, ownerId, keyResult, told });
}
