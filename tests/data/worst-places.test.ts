import { expect, it } from "vitest";
import { getExperiment } from "~/data/experiment/experiment.server";
import { worstPlaces } from "~/http/experiment/plan/forecast/worst-places.server";
import { createJudgementWorld, START, type SiteWeeks } from "./judgement-world";

const WOBBLE = [60, 61, 59, 60, 61, 59, 60, 60];
/** Read up to the start: the first shop has had four bad weeks, the others none. */
const SHOPS: SiteWeeks[] = [50, 60, 60, 60, 60].map((lately) => ({
  before: [...WOBBLE, lately, lately, lately, lately],
  after: [],
}));

it("names a planned place that is just now at its worst, unless lots are drawn", async () => {
  const world = await createJudgementWorld();
  const metricId = await world.addMetric({
    name: "Satisfied",
    direction: "up",
    practicalThreshold: 0.03,
  });
  await world.addWeeks(metricId, SHOPS, 100);
  const named = async (design: string) => {
    const id = await world.addTest({ metricId, design });
    return world.us(async (client) => {
      const experiment = (await getExperiment({ client, id }))!;
      return worstPlaces({ client, experiment, today: START });
    });
  };
  expect(await named("difference-in-differences")).toEqual(["Shop 1"]);
  expect(await named("switchback")).toEqual([]);
});
