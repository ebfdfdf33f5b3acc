import type { TestProject } from "vitest/node";
import { startTestCluster } from "./test-cluster.ts";
import { dropDatabase, makeTemplate } from "./template-database.ts";

declare module "vitest" {
  interface ProvidedContext {
    database: { ownerUrl: string; appUrl: string; template: string };
  }
}

export default async function setup(
  project: TestProject,
): Promise<() => Promise<void>> {
  const cluster = await startTestCluster();
  const template = await makeTemplate(cluster);
  project.provide("database", {
    ownerUrl: cluster.ownerUrl,
    appUrl: cluster.appUrl,
    template,
  });
  return async () => {
    await dropDatabase(cluster.ownerUrl, template);
    await cluster.stop();
  };
}
