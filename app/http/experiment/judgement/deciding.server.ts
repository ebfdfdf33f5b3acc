import type { z } from "zod";
import type { Experiment } from "~/data/experiment/experiment.server";
import type { OrgClient } from "~/data/org.server";
import type { decisionSchema } from "~/schemas/decision";
import { isApprover, type Viewer } from "../../viewer.server";

/** A decision on its way: the test as it stands, who decides, and the form they sent. */
export interface Deciding {
  client: OrgClient;
  experiment: Experiment;
  viewer: Viewer;
  submitted: z.output<typeof decisionSchema>;
}

/** A test's owner decides on it, and so does any manager. */
export function mayDecide(
  { ownerId }: Pick<Experiment, "ownerId">,
  viewer: Viewer,
): boolean {
  return ownerId === viewer.account.id || isApprover(viewer);
}
