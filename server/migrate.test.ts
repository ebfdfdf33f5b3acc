import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  asOwner,
  dropDatabase,
  withDatabase,
} from "../tests/setup/template-database.ts";
import {
  startTestCluster,
  type TestCluster,
} from "../tests/setup/test-cluster.ts";
import { migrate } from "./migrate.ts";
import { writeNewMigration } from "./migrations/new-migration.ts";

const timeout = 120_000;
const name = "essai_migrate_test";

let cluster: TestCluster;
let folder: string;
let urls: { ownerUrl: string; appUrl: string };

beforeAll(async () => {
  cluster = await startTestCluster();
  urls = {
    ownerUrl: withDatabase(cluster.ownerUrl, name),
    appUrl: withDatabase(cluster.appUrl, name),
  };
  folder = await mkdtemp(join(tmpdir(), "essai-migrations-"));
}, timeout);

beforeEach(async () => {
  await dropDatabase(cluster.ownerUrl, name);
  await asOwner(cluster.ownerUrl, (client) =>
    client.query(`create database ${name}`),
  );
  await rm(folder, { recursive: true, force: true });
}, timeout);

afterAll(async () => {
  await dropDatabase(cluster.ownerUrl, name);
  await cluster.stop();
  await rm(folder, { recursive: true, force: true });
}, timeout);

async function write(migration: string, sql: string): Promise<void> {
  await mkdir(join(folder, migration), { recursive: true });
  await writeFile(join(folder, migration, "migration.sql"), sql);
}

const run = () => migrate({ ...urls, migrationsFolder: folder });
const ask = (sql: string) =>
  asOwner(
    urls.ownerUrl,
    async (client) => (await client.query(sql)).rows as unknown[],
  );

describe("migrate", { timeout }, () => {
  it("applies what is missing, in order, once", async () => {
    await write("20260101000000_first", "create table a (id int primary key);");
    expect(await run()).toEqual(["20260101000000_first"]);
    await write("20260102000000_second", "alter table a add column b text;");
    expect(await run()).toEqual(["20260102000000_second"]);
    expect(await run()).toEqual([]);
  });

  it("takes function bodies with their semicolons", async () => {
    await write(
      "20260101000000_first",
      "create function two() returns int language plpgsql as $$ begin perform 1; return 2; end; $$;",
    );
    await run();
    expect(await ask("select two()")).toEqual([{ two: 2 }]);
  });

  it("is done once by nodes that start together", async () => {
    await write(
      "20260101000000_first",
      "create table a (id int primary key); select pg_sleep(0.2);",
    );
    const applied = await Promise.all([run(), run(), run()]);
    expect(applied.flat()).toEqual(["20260101000000_first"]);
  });

  it("leaves nothing of a migration that fails, tells why, and does not run past it", async () => {
    await write(
      "20260101000000_first",
      "create table a (id int); select no_such_function();",
    );
    await expect(run()).rejects.toThrow(
      /function no_such_function\(\) does not exist/,
    );
    expect(await ask("select to_regclass('a') as a")).toEqual([{ a: null }]);
    await expect(run()).rejects.toThrow(
      /20260101000000_first failed earlier and waits for a decision/,
    );
  });

  it("refuses a migration that was changed after it was applied", async () => {
    await write("20260101000000_first", "create table a (id int);");
    await run();
    await write("20260101000000_first", "create table a (id bigint);");
    await expect(run()).rejects.toThrow(
      /Changed after they were applied: 20260101000000_first/,
    );
  });

  it("refuses a database that is ahead of this version", async () => {
    await write("20260101000000_first", "create table a (id int);");
    await write("20260102000000_second", "create table b (id int);");
    await run();
    await rm(join(folder, "20260102000000_second"), { recursive: true });
    await expect(run()).rejects.toThrow(/does not know: 20260102000000_second/);
  });

  it("lets the login of the app act in its roles, and not as their owner", async () => {
    await migrate(urls);
    const [row] = await asOwner(
      urls.ownerUrl,
      async (client) =>
        (
          await client.query(
            `select pg_has_role('essai', 'essai_app', 'member') as app,
                    pg_has_role('essai', 'essai_identity', 'member') as identity,
                    pg_has_role('essai', 'essai_jobs', 'member') as jobs,
                    exists (select from pg_roles where rolname in ('essai', 'essai_app', 'essai_identity', 'essai_jobs')
                              and (rolsuper or rolbypassrls)) as "passesWalls"`,
          )
        ).rows as unknown[],
    );
    expect(row).toEqual({
      app: true,
      identity: true,
      jobs: true,
      passesWalls: false,
    });
  });
});

describe("the migrations of this version", { timeout }, () => {
  it("lead to the schema, so that a new one would be empty", async () => {
    const path = await writeNewMigration({
      ownerUrl: urls.ownerUrl,
      name: "drift",
      now: new Date(),
    });
    if (path) await rm(join(path, ".."), { recursive: true });
    expect(path).toBeNull();
  });
});

describe("writeNewMigration", { timeout }, () => {
  it("writes the SQL from the migrations to the schema, under a dated name, and touches no table", async () => {
    await write(
      "migrations/20260101000000_first",
      'create table "a" ("id" integer not null, primary key ("id"));',
    );
    await writeFile(
      join(folder, "schema.prisma"),
      'datasource db {\n  provider = "postgresql"\n}\nmodel a {\n  id Int @id\n  label String?\n}\n',
    );
    const path = await writeNewMigration({
      ownerUrl: urls.ownerUrl,
      name: "Add label!",
      now: new Date("2026-03-04T05:06:07Z"),
      prismaFolder: folder,
    });
    expect(path).toBe(
      join(folder, "migrations/20260304050607_add_label_/migration.sql"),
    );
    expect(
      await ask(
        "select count(*)::int as tables from pg_tables where schemaname = 'public'",
      ),
    ).toEqual([{ tables: 0 }]);
    await migrate({ ...urls, migrationsFolder: join(folder, "migrations") });
    expect(
      await ask(
        "select column_name as name from information_schema.columns where table_name = 'a'",
      ),
    ).toEqual([{ name: "id" }, { name: "label" }]);
  });
});
