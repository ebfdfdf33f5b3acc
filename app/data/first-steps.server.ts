import type { OrgClient } from "./org.server";

export interface FirstSteps {
  readonly hasReadings: boolean;
  readonly hasObjective: boolean;
  readonly hasExperiment: boolean;
}

/** What a new organisation has done already. */
export async function getFirstSteps({
  client,
}: {
  client: OrgClient;
}): Promise<FirstSteps> {
  const only = { where: { orgId: client.orgId }, select: { id: true } };
  const reading = await client.reading.findFirst(only);
  const objective = await client.objective.findFirst(only);
  const experiment = await client.experiment.findFirst(only);
  return {
    hasReadings: reading !== null,
    hasObjective: objective !== null,
    hasExperiment: experiment !== null,
  };
}
