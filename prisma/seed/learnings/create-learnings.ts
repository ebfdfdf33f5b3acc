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

/** Writes each learning on the day its first test was decided, with all the tests that speak for or against it. */
export async function createLearnings(
  world: World,
  tests: Readonly<Record<string, string>>,
): Promise<void> {
  const { client, calendar, people, language } = world;
  for (const [learning, taught] of byLearning()) {
    const { statement, detail } = known(LEARNINGS, learning);
    const first = taught[0]!.test;
    const weeks = first.course!.startsWeeksAgo - WRITTEN_AFTER_WEEKS;
    await createLearning({
      client,
      id: randomUUID(),
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
