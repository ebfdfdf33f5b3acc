import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

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
    // Recipe: a search behind row-level security may not use its index. All filter on the organisation of the transaction
    // themselves (voice-search.test.ts).
    const NAMED = ["count_theme", "count_voices", "search_voices"];
    const definers = await column(
      `SELECT p.proname AS line FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
       WHERE p.prosecdef AND n.nspname NOT IN ('pg_catalog', 'information_schema')`,
    );
    expect(definers.sort()).toEqual(NAMED);
  });
});
