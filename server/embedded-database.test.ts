import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { holdDatabase } from "../tests/setup/database-holder.ts";
import {
  type EmbeddedDatabase,
  startEmbeddedDatabase,
} from "./embedded-database.ts";
import {
  ask,
  postgresFolder,
  serverPid,
  until,
} from "../tests/setup/ask-database.ts";
import { isAlive } from "./postgres/postmaster.ts";

const isRoot = process.getuid?.() === 0;
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

describe("a new embedded database", { timeout }, () => {
  it("keeps every write, speaks UTF-8 and listens on no network", async () => {
    const { ownerUrl } = await open(folder, {});
    const [row] = await ask(
      ownerUrl,
      `select current_setting('fsync') as fsync, current_setting('full_page_writes') as pages,
              current_setting('listen_addresses') as network, current_setting('server_encoding') as encoding,
              current_setting('synchronous_commit') as commit`,
    );
    expect(row).toEqual({
      fsync: "on",
      pages: "on",
      network: "",
      encoding: "UTF8",
      commit: "on",
    });
  });

  it("gives the app a login that can neither pass the walls nor change the schema", async () => {
    const { appUrl } = await open(folder);
    const [role] = await ask(
      appUrl,
      `select rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,
              has_schema_privilege('public', 'create') as creates
         from pg_roles where rolname = current_user`,
    );
    expect(role).toEqual({
      rolname: "essai",
      rolsuper: false,
      rolbypassrls: false,
      rolcreatedb: false,
      rolcreaterole: false,
      creates: false,
    });
  });

  it("works in a folder with spaces, below a parent that only its owner may enter", async () => {
    const home = join(folder, "my home");
    await mkdir(home, { mode: 0o700 });
    await chmod(folder, 0o700);
    const { appUrl } = await open(join(home, "le café", ".data"));
    expect(await ask(appUrl, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("is reached through a short link when the path is too long for a socket", async () => {
    const dataDir = join(folder, "a".repeat(60), "b".repeat(60));
    const { appUrl } = await open(dataDir);
    expect(await ask(appUrl, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("lets no other user near its data or its socket", async () => {
    const dataDir = join(folder, "data");
    await open(dataDir);
    expect((await lstat(dataDir)).mode & 0o077).toBe(0);
    expect((await lstat(postgresFolder(dataDir))).mode & 0o077).toBe(0);
  });

  it.skipIf(!isRoot)(
    "does not run as root, nor in the group of other unprivileged programs",
    async () => {
      await open(folder);
      const { uid, gid } = await stat(`/proc/${await serverPid(folder)}`);
      expect({ uid, gid }).toEqual({ uid: 65_534, gid: 65_533 });
    },
  );
});

describe("an embedded database that is there already", { timeout }, () => {
  it("keeps its rows over a stop, and its server ends with the stop", async () => {
    const first = await open(folder);
    await ask(first.ownerUrl, "create table kept as select 42 as answer");
    const pid = await serverPid(folder);
    await first.stop();
    expect(isAlive(pid)).toBe(false);
    const second = await open(folder);
    expect(await ask(second.ownerUrl, "select answer from kept")).toEqual([
      { answer: 42 },
    ]);
  });

  it("starts beside what a start killed half-way left behind", async () => {
    const left = join(folder, "postgres", "new-abc123");
    await mkdir(left, { recursive: true });
    await writeFile(join(left, "PG_VERSION"), "18\n");
    const { appUrl } = await open(folder);
    expect(await ask(appUrl, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("starts when its lock files name a process that now belongs to a stranger", async () => {
    await (await open(folder)).stop();
    const data = postgresFolder(folder);
    await writeFile(
      join(data, "postmaster.pid"),
      `${process.pid}\n${data}\n1760000000\n5432\n.\n\n  1234  5678\n`,
    );
    await writeFile(
      join(data, ".s.PGSQL.5432.lock"),
      `${process.pid}\n${data}\n1760000000\n5432\n.\n`,
    );
    const { appUrl } = await open(folder);
    expect(await ask(appUrl, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("starts when the name of its socket is taken by a file", async () => {
    await (await open(folder)).stop();
    await writeFile(join(postgresFolder(folder), ".s.PGSQL.5432"), "");
    const { appUrl } = await open(folder);
    expect(await ask(appUrl, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("refuses data of another PostgreSQL, and says which", async () => {
    await mkdir(join(folder, "postgres", "17"), { recursive: true });
    await expect(open(folder)).rejects.toThrow(
      /holds data of PostgreSQL 17, and version 18 is installed/,
    );
  });
});

describe("a server or a program killed without warning", { timeout }, () => {
  it("comes back by itself with what was acknowledged, when the server is killed", async () => {
    const { ownerUrl } = await open(folder, {});
    await ask(ownerUrl, "create table kept as select 42 as answer");
    const killed = await serverPid(folder);
    process.kill(killed, "SIGKILL");
    await until(() => !isAlive(killed));
    await until(() => ask(ownerUrl, "select 1").then(Boolean, () => false));
    expect(await ask(ownerUrl, "select answer from kept")).toEqual([
      { answer: 42 },
    ]);
    expect(await serverPid(folder)).not.toBe(killed);
  });

  it("is joined, not started twice, when the program that started it was killed", async () => {
    const program = await holdDatabase(folder);
    const pid = await serverPid(folder);
    await program.end("SIGKILL");
    expect(isAlive(pid)).toBe(true);
    const database = await open(folder, {});
    expect(await serverPid(folder)).toBe(pid);
    await database.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it("starts after both were killed", async () => {
    const program = await holdDatabase(folder);
    await ask(program.ownerUrl, "create table kept as select 42 as answer");
    process.kill(await serverPid(folder), "SIGKILL");
    await program.end("SIGKILL");
    const { ownerUrl } = await open(folder, {});
    expect(await ask(ownerUrl, "select answer from kept")).toEqual([
      { answer: 42 },
    ]);
  });

  it("ends with the program that SIGTERM ends", async () => {
    const program = await holdDatabase(folder);
    const pid = await serverPid(folder);
    expect(await program.end("SIGTERM")).toBe(0);
    expect(isAlive(pid)).toBe(false);
  });
});
