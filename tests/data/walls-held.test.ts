import { beforeAll, describe, expect, test } from "vitest";
import { withOrg, withOrgConnection } from "../../app/data/org.server";
import { poolAs } from "../../app/data/pools.server";

const OURS = "7b1d3a52-0d6f-4f0b-9a55-0c1f5e1f0001";
const THEIRS = "7b1d3a52-0d6f-4f0b-9a55-0c1f5e1f0002";

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
