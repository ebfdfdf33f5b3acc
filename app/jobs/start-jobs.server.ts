import { closeJobStore, jobStore } from "./job-store.server";

/** Starts the work that outlives a request, on this node. Returns what ends it, after the jobs in hand. */
export async function startJobs(): Promise<() => Promise<void>> {
  await jobStore();
  return closeJobStore;
}
