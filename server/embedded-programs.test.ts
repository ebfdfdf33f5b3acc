import { spawnSync } from "node:child_process";
import { chmod, chown, mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkout, holdDatabase } from "../tests/setup/database-holder.ts";
import {
  type EmbeddedDatabase,
  startEmbeddedDatabase,
} from "./embedded-database.ts";
import { ask, serverPid } from "../tests/setup/ask-database.ts";
import { isAlive } from "./postgres/postmaster.ts";

const isRoot = process.getuid?.() === 0;
// `daemon`, which Debian, Alpine and macOS all have; initdb wants a user with a name.
const somebody = { uid: 1, gid: 1 };
const nameless = { uid: 54_321, gid: 54_321 };
const timeout = 120_000;

let folder: string;
const opened: EmbeddedDatabase[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "essai-db-"));
});

afterEach(async () => {
  for (const database of opened.splice(0)) await database.stop();
  await rm(folder, { recursive: true, force: true });
}, timeout);

async function open(
  dataDir: string,
  options: { durable?: boolean } = { durable: false },
): Promise<EmbeddedDatabase> {
  const database = await startEmbeddedDatabase({ dataDir, ...options });
  opened.push(database);
  return database;
}

describe("several programs", { timeout }, () => {
  it("that start together on a new folder share one server, which the last to stop ends", async () => {
    const [first, second] = await Promise.all([open(folder), open(folder)]);
    const pid = await serverPid(folder);
    await first.stop();
    expect(await ask(second.appUrl, "select 1 as one")).toEqual([{ one: 1 }]);
    await second.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it("in two checkouts have a server each", async () => {
    const [one, other] = await Promise.all([
      open(join(folder, "one")),
      open(join(folder, "other")),
    ]);
    await ask(one.ownerUrl, "create table only_here (id int)");
    expect(
      await ask(other.ownerUrl, "select to_regclass('only_here') as found"),
    ).toEqual([{ found: null }]);
  });
});

const canBeSomebody =
  isRoot &&
  spawnSync(
    process.execPath,
    ["-e", `require("fs").readdirSync(${JSON.stringify(checkout)})`],
    somebody,
  ).status === 0;

describe("started as a normal user", { timeout }, () => {
  async function theirFolder(account: {
    uid: number;
    gid: number;
  }): Promise<string> {
    const dataDir = join(folder, "theirs");
    await chmod(folder, 0o755);
    await mkdir(dataDir);
    await chown(dataDir, account.uid, account.gid);
    return dataDir;
  }

  it.skipIf(!canBeSomebody)(
    "runs under that user, with the packages left as they are",
    async () => {
      const dataDir = await theirFolder(somebody);
      const program = await holdDatabase(dataDir, somebody);
      expect((await stat(`/proc/${await serverPid(dataDir)}`)).uid).toBe(
        somebody.uid,
      );
      expect(await ask(program.appUrl, "select 1 as one")).toEqual([
        { one: 1 },
      ]);
      expect(await program.end("SIGTERM")).toBe(0);
    },
  );

  it.skipIf(!canBeSomebody)(
    "says what is missing when that user has no name",
    async () => {
      const dataDir = await theirFolder(nameless);
      await expect(holdDatabase(dataDir, nameless)).rejects.toThrow(
        /user 54321 has none in \/etc\/passwd/,
      );
    },
  );
});
