import { afterAll, inject } from "vitest";
import {
  cloneTemplate,
  dropDatabase,
  withDatabase,
} from "./template-database.ts";

// Runs before the modules of the test file load, so that they meet a database of their own.
const { ownerUrl, appUrl, template } = inject("database");
const name = await cloneTemplate(ownerUrl, template);

process.env.DATABASE_URL = withDatabase(appUrl, name);
process.env.DATABASE_OWNER_URL = withDatabase(ownerUrl, name);
process.env.ESSAI_SECRET = "a secret for tests only, long enough to sign";
process.env.ESSAI_URL = "http://localhost:3000";

afterAll(async () => {
  const { closePools } = await import("../../app/data/pools.server.ts");
  await closePools();
  await dropDatabase(ownerUrl, name);
});
