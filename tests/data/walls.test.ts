import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withOrg, withOrgConnection } from "../../app/data/org.server";
import { poolAs } from "../../app/data/pools.server";

const OURS = "7b1d3a52-0d6f-4f0b-9a55-0c1f5e1f0001";
const THEIRS = "7b1d3a52-0d6f-4f0b-9a55-0c1f5e1f0002";

const owner = new Client({
  connectionString: process.env.DATABASE_OWNER_URL,
});

async function column(sql: string): Promise<string[]> {
  const { rows } = await owner.query<{ line: string }>(sql);
  return rows.map(({ line }) => line);
}

beforeAll(() => owner.connect());
afterAll(() => owner.end());

/** Tables and partitions of every schema that is not PostgreSQL's own. */
const TABLES = `
  SELECT c.oid, n.nspname AS schema, c.relname AS name, c.relrowsecurity, c.relforcerowsecurity
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'f', 'm', 'v')
    AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_%'`;

/** Those that belong to an organisation: all but identity's, the job queue's and the migrations' own list. */
const WALLED = `SELECT * FROM (${TABLES}) t
  WHERE schema NOT IN ('identity', 'jobs') AND name <> '_prisma_migrations'`;

const columnsOf = (keys: string, table: string) => `
  (SELECT array_agg(a.attname::text ORDER BY k.place)
   FROM unnest(${keys}) WITH ORDINALITY k(number, place)
   JOIN pg_attribute a ON a.attrelid = ${table} AND a.attnum = k.number)`;

describe("the catalogue", () => {
  test("has these schemas, and outside the walls these tables only", async () => {
    const schemas = await column(
      `SELECT DISTINCT schema AS line FROM (${TABLES}) t ORDER BY line`,
    );
    expect(schemas.filter((name) => name !== "jobs")).toEqual([
      "identity",
      "public",
    ]);
    const outside = await column(
      `SELECT schema || '.' || name AS line FROM (${TABLES}) t
       WHERE oid NOT IN (SELECT oid FROM (${WALLED}) w) AND schema <> 'jobs' ORDER BY line`,
    );
    expect(outside).toEqual([
      "identity.account",
      "identity.invitation",
      "identity.member",
      "identity.organization",
      "identity.rate_limit",
      "identity.session",
      "identity.user",
      "identity.verification",
      "public._prisma_migrations",
    ]);
  });

  test("has walled tables to speak of, all of them plain tables", async () => {
    const names = await column(`SELECT name AS line FROM (${WALLED}) w`);
    expect(names.length).toBeGreaterThanOrEqual(15);
    const others = await column(
      `SELECT w.name AS line FROM (${WALLED}) w JOIN pg_class c ON c.oid = w.oid WHERE c.relkind <> 'r'`,
    );
    expect(others).toEqual([]);
  });

  test("gives every walled table an organisation that is never absent", async () => {
    const bare = await column(
      `SELECT name AS line FROM (${WALLED}) w WHERE NOT EXISTS (
         SELECT FROM pg_attribute a WHERE a.attrelid = w.oid AND a.attname = 'orgId'
           AND a.atttypid = 'uuid'::regtype AND a.attnotnull)`,
    );
    expect(bare).toEqual([]);
  });

  test("forces row-level security on every walled table, with the wall and no other door", async () => {
    const open = await column(
      `SELECT name AS line FROM (${WALLED}) w WHERE NOT (relrowsecurity AND relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
    const policies = await column(
      `SELECT DISTINCT concat_ws(' / ', p.polname, p.polcmd, p.polpermissive, p.polroles::text,
         pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) AS line
       FROM pg_policy p`,
    );
    const wall = `("orgId" = ( SELECT public.current_org() AS current_org))`;
    const bare = policies.map((line) =>
      line.replaceAll("SELECT current_org()", "SELECT public.current_org()"),
    );
    expect(bare).toEqual([`wall / * / t / {0} / ${wall} / ${wall}`]);
    const counts = await column(
      `SELECT w.name AS line FROM (${WALLED}) w
       WHERE (SELECT count(*) FROM pg_policy p WHERE p.polrelid = w.oid) <> 1`,
    );
    expect(counts).toEqual([]);
  });

  test("links walled tables by the organisation first, to a key that begins with it", async () => {
    const loose = await column(
      `SELECT conrelid::regclass || ' ' || conname AS line FROM (
         SELECT f.conrelid, f.conname, ${columnsOf("f.conkey", "f.conrelid")} AS own,
                ${columnsOf("f.confkey", "f.confrelid")} AS other
         FROM pg_constraint f JOIN (${WALLED}) w ON w.oid = f.conrelid WHERE f.contype = 'f') k
       WHERE own[1] <> 'orgId' OR other[1] <> 'orgId' OR cardinality(own) < 2`,
    );
    expect(loose).toEqual([]);
    const across = await column(
      `SELECT f.conname AS line FROM pg_constraint f
       WHERE f.contype = 'f' AND (f.conrelid IN (SELECT oid FROM (${WALLED}) w))
         <> (f.confrelid IN (SELECT oid FROM (${WALLED}) w))`,
    );
    expect(across).toEqual([]);
  });

  test("never empties the organisation of a row whose link goes", async () => {
    const emptied = await column(
      `SELECT f.conname AS line FROM pg_constraint f JOIN (${WALLED}) w ON w.oid = f.conrelid
       WHERE f.contype = 'f' AND (f.confdeltype IN ('n', 'd') OR f.confupdtype IN ('n', 'd', 'c'))`,
    );
    expect(emptied).toEqual([]);
  });

  test("begins every unique index of a walled table with the organisation", async () => {
    const loose = await column(
      `SELECT i.indexrelid::regclass::text AS line
       FROM pg_index i JOIN (${WALLED}) w ON w.oid = i.indrelid
       WHERE (i.indisunique OR i.indisexclusion) AND i.indkey[0] IS DISTINCT FROM (
         SELECT a.attnum FROM pg_attribute a WHERE a.attrelid = w.oid AND a.attname = 'orgId')`,
    );
    expect(loose).toEqual([]);
  });

  test("keeps the app's roles small: no login, no way round the walls, nothing owned", async () => {
    const roles = await column(
      `SELECT concat_ws(' ', rolname, rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb) AS line
       FROM pg_roles WHERE rolname LIKE 'essai\\_%' AND rolname <> 'essai_owner' ORDER BY rolname`,
    );
    expect(roles).toEqual(
      ["essai_app", "essai_identity", "essai_jobs"].map(
        (name) => `${name} f f f f f`,
      ),
    );
    const owned = await column(
      `SELECT c.relname AS line FROM pg_class c JOIN (${WALLED}) w ON w.oid = c.oid
       WHERE pg_has_role('essai_app', c.relowner, 'USAGE')`,
    );
    expect(owned).toEqual([]);
  });

  test("lets the roles for identity and jobs see nothing behind the walls, and the app nothing of identity", async () => {
    const seen = await column(
      `SELECT r || ' ' || name AS line FROM (${WALLED}) w, unnest(ARRAY['essai_identity', 'essai_jobs']) r
       WHERE has_table_privilege(r, w.oid, 'SELECT, INSERT, UPDATE, DELETE')`,
    );
    expect(seen).toEqual([]);
    const reached = await column(
      `SELECT name AS line FROM (${TABLES}) t WHERE schema = 'identity'
       AND (has_table_privilege('essai_app', oid, 'SELECT') OR has_schema_privilege('essai_app', schema, 'USAGE'))`,
    );
    expect(reached).toEqual([]);
  });

  test("has no function that acts with its owner's rights unless it is named here", async () => {
    const NAMED: string[] = [];
    const definers = await column(
      `SELECT p.proname AS line FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
       WHERE p.prosecdef AND n.nspname NOT IN ('pg_catalog', 'information_schema')`,
    );
    expect(definers).toEqual(NAMED);
  });
});

describe("behind the wall", () => {
  const person = "7b1d3a52-0d6f-4f0b-9a55-0c1f5e1f00aa";
  const objective = "7b1d3a52-0d6f-4f0b-9a55-0c1f5e1f00bb";

  beforeAll(async () => {
    for (const orgId of [OURS, THEIRS]) {
      await withOrg(orgId, (client) =>
        client.person.create({ data: { orgId, id: person, name: orgId } }),
      );
    }
    await withOrg(THEIRS, (client) =>
      client.objective.create({
        data: {
          orgId: THEIRS,
          id: objective,
          statement: "Theirs",
          ownerId: person,
        },
      }),
    );
  });

  test("an organisation sees its own rows, even when it asks for others", async () => {
    const people = await withOrg(OURS, (client) => client.person.findMany());
    expect(people.map(({ name }) => name)).toEqual([OURS]);
    const asked = await withOrg(OURS, (client) =>
      client.person.findMany({ where: { orgId: THEIRS } }),
    );
    expect(asked).toEqual([]);
  });

  test("no organisation set reads no row, with or without a leftover of the one before", async () => {
    const client = await poolAs("essai_app").connect();
    try {
      const count = `SELECT count(*)::int AS n FROM public."Person"`;
      expect((await client.query(count)).rows).toEqual([{ n: 0 }]);
      await client.query(
        `BEGIN; SELECT set_config('essai.org', '${OURS}', true)`,
      );
      expect((await client.query(count)).rows).toEqual([{ n: 1 }]);
      await client.query("COMMIT");
      expect((await client.query(count)).rows).toEqual([{ n: 0 }]);
    } finally {
      client.release();
    }
  });

  test.each([
    [
      "an insert",
      `INSERT INTO public."Person" ("orgId", "id", "name") VALUES ('${THEIRS}', gen_random_uuid(), 'x')`,
    ],
    ["a move", `UPDATE public."Person" SET "orgId" = '${THEIRS}'`],
  ])("%s into another organisation fails with 42501", async (_name, sql) => {
    const attempt = withOrgConnection(OURS, (client) => client.query(sql));
    await expect(attempt).rejects.toMatchObject({ code: "42501" });
  });

  test("updates and deletes pass by the rows of others", async () => {
    const touched = await withOrgConnection(OURS, async (client) => {
      const update = await client.query(
        `UPDATE public."Objective" SET "statement" = 'ours' WHERE "id" = '${objective}'`,
      );
      const remove = await client.query(`DELETE FROM public."Objective"`);
      return [update.rowCount, remove.rowCount];
    });
    expect(touched).toEqual([0, 0]);
  });

  test("a link to another organisation's row fails", async () => {
    const attempt = withOrg(OURS, (client) =>
      client.experiment.create({
        data: {
          orgId: OURS,
          title: "Across",
          ownerId: person,
          objectiveId: objective,
        },
      }),
    );
    await expect(attempt).rejects.toMatchObject({ code: "P2003" });
  });

  test.each([
    `ALTER TABLE public."Person" DISABLE ROW LEVEL SECURITY`,
    `ALTER TABLE public."Person" NO FORCE ROW LEVEL SECURITY`,
    `DROP POLICY wall ON public."Person"`,
    `CREATE POLICY door ON public."Person" USING (true)`,
    `CREATE OR REPLACE FUNCTION public.current_org() RETURNS uuid LANGUAGE sql AS $$ SELECT '${THEIRS}'::uuid $$`,
    `SELECT public.raise_wall('Person')`,
    `TRUNCATE public."Person"`,
    `SELECT * FROM identity."user"`,
    `SELECT * FROM public."_prisma_migrations"`,
  ])("the app's role may not: %s", async (sql) => {
    const attempt = withOrgConnection(OURS, (client) => client.query(sql));
    await expect(attempt).rejects.toMatchObject({ code: "42501" });
  });

  test.each(["", " ", "*", "null", `${OURS}' OR true --`, `{${THEIRS}}x`])(
    "the wall is not talked out of by the setting %j",
    async (value) => {
      const client = await poolAs("essai_app").connect();
      try {
        await client.query("BEGIN");
        await client.query("SELECT set_config('essai.org', $1, true)", [value]);
        const seen = await client
          .query(`SELECT "name" FROM public."Person"`)
          .then(
            ({ rows }) => rows,
            (error: { code: string }) => error.code,
          );
        expect([[], "22P02"]).toContainEqual(seen);
      } finally {
        await client.query("ROLLBACK");
        client.release();
      }
    },
  );

  test("a function or table of the caller's own does not stand in for the wall's", async () => {
    const seen = await withOrgConnection(OURS, async (client) => {
      await client.query(
        `CREATE FUNCTION pg_temp.current_org() RETURNS uuid LANGUAGE sql AS $$ SELECT '${THEIRS}'::uuid $$`,
      );
      await client.query(`SET LOCAL search_path = pg_temp, public`);
      const { rows } = await client.query(`SELECT "name" FROM public."Person"`);
      return rows;
    });
    expect(seen).toEqual([{ name: OURS }]);
  });

  test("an organisation's id that is no id never reaches the database", async () => {
    const never = async () => {};
    for (const orgId of ["", "'; DROP TABLE x; --", `${OURS}'`]) {
      await expect(withOrg(orgId, never)).rejects.toThrow(/UUID/);
      await expect(withOrgConnection(orgId, never)).rejects.toThrow(/UUID/);
    }
  });

  test("a computed analysis cannot be rewritten", async () => {
    const attempt = withOrgConnection(OURS, (client) =>
      client.query(`UPDATE public."Analysis" SET "grade" = 5`),
    );
    await expect(attempt).rejects.toMatchObject({ code: "42501" });
  });
});
