import type { Experiment } from "~/data/experiment/experiment.server";

/** Ids of the places where it is tried, in an order of their own. */
export function placesOfTest({ sites }: Pick<Experiment, "sites">): string[] {
  return sites
    .filter(({ role }) => role === "treated")
    .map(({ siteId }) => siteId)
    .toSorted();
}
