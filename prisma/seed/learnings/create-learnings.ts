import { randomUUID } from "node:crypto";
import { createLearning } from "~/data/learning/learning.server";
import { ALL_TESTS } from "../tests/all-tests";
import type { DemoTest } from "../tests/demo-test";
import { at, known, type World } from "../world";
import { LEARNINGS } from "./learnings";

/** Weeks from the start of a test to the day on which somebody wrote down what it taught. */
const WRITTEN_AFTER_WEEKS = 11;

interface Taught {
  readonly key: string;
  readonly test: DemoTest;
}

/** Writes each learning on the day its first test was decided, with all the tests that speak for or against it; returns their ids by key. */
export async function createLearnings(
  world: World,
  tests: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const { client, calendar, people, language } = world;
  const ids: Record<string, string> = {};
  for (const [learning, taught] of byLearning()) {
    const { statement, detail } = known(LEARNINGS, learning);
    const first = taught[0]!.test;
    const weeks = first.course!.startsWeeksAgo - WRITTEN_AFTER_WEEKS;
    const id = randomUUID();
    ids[learning] = id;
    await createLearning({
      client,
      id,
      statement: statement[language],
      detail: detail[language],
      createdById: people[first.owner],
      createdAt: at(calendar.monday(Math.max(1, weeks))),
      supports: taught.map(({ key, test }) => ({
        experimentId: known(tests, key),
        stance: test.course!.decision!.against ? "contradict" : "support",
      })),
    });
  }
  return ids;
}

/** In the order in which they were first taught. */
function byLearning(): Map<string, Taught[]> {
  const found = new Map<string, Taught[]>();
  for (const [key, test] of ALL_TESTS as readonly (readonly [
    string,
    DemoTest,
  ])[]) {
    const teaches = test.course?.decision?.teaches;
    if (teaches)
      found.set(teaches, [...(found.get(teaches) ?? []), { key, test }]);
  }
  return found;
}
