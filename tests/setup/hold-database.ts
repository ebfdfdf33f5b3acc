import { startEmbeddedDatabase } from "../../server/embedded-database.ts";
import { untilStopped } from "../../server/until-stopped.ts";

// A program that does nothing but hold an embedded database open, to be stopped or killed by a test.
untilStopped(async () => {
  const [dataDir = ".data"] = process.argv.slice(2);
  const database = await startEmbeddedDatabase({ dataDir });
  console.log(
    JSON.stringify({ appUrl: database.appUrl, ownerUrl: database.ownerUrl }),
  );
  return database;
});
