import { getExperiment } from "~/data/experiment/experiment.server";
import { upsertPerson } from "~/data/person.server";
import { takeTurn } from "~/data/take-turn.server";
import { answerDay } from "./answer-day.server";
import type { LogArgs } from "./log-check.server";
import { removeLog, restoreLog } from "./log-removal.server";
import type { LogOutcome } from "./log-outcome.server";
import { addLoss, addPromise, addSurprise } from "./note-log.server";

type Handler = (args: LogArgs) => Promise<LogOutcome>;

const HANDLERS: Readonly<Record<string, Handler>> = {
  day: answerDay,
  loss: addLoss,
  surprise: addSurprise,
  commitment: addPromise,
  remove: removeLog,
  restore: restoreLog,
};

export function isLogIntent(formData: FormData): boolean {
  return Object.hasOwn(HANDLERS, String(formData.get("intent")));
}

/** Notes what happened on the ground, takes it away, or puts it back: all that a test's log can take from a form. */
export async function changeLog({
  id,
  ...args
}: Omit<LogArgs, "experiment"> & { id: string }): Promise<LogOutcome> {
  const { client, formData, viewer } = args;
  await takeTurn({ client, name: `experiment ${id}` });
  const experiment = await getExperiment({ client, id });
  if (!experiment) return { outcome: "not-found" };
  const { id: personId, name } = viewer.account;
  await upsertPerson({ client, id: personId, name });
  const handler = HANDLERS[String(formData.get("intent"))]!;
  return handler({ ...args, experiment });
}
