import { Prisma } from "./generated/client";
import type { OrgClient } from "./org.server";

/** The kinds of things that have a page of their own, in the order in which they are shown. */
export const FOUND_KINDS = [
  "experiment",
  "objective",
  "keyResult",
  "metric",
  "learning",
  "team",
] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

export interface Found {
  readonly kind: FoundKind;
  readonly id: string;
  readonly title: string;
}

/** Small letters without accents: whoever types "reclamation" means « réclamation ». */
const ACCENTED = "àâäáãçéèêëíîïìñóôöòõúùûüÿ";
const PLAIN = "aaaaaceeeeiiiinooooouuuuy";

function plain(text: string): string {
  const pairs = new Map([...ACCENTED].map((from, at) => [from, PLAIN[at]!]));
  return [...text.toLowerCase()]
    .map((char) => pairs.get(char) ?? char)
    .join("");
}

/** Every word must occur, in any order; `%` and `_` are letters like others. */
function matching(column: Prisma.Sql, words: readonly string[]): Prisma.Sql {
  const found = Prisma.sql`translate(lower(${column}), ${ACCENTED}, ${PLAIN})`;
  const tests = words.map(
    (word) => Prisma.sql`strpos(${found}, ${plain(word)}) > 0`,
  );
  return Prisma.join(tests, " AND ");
}

/** At most `perKind` of each kind, newest first; none for a text without a word. */
export async function findAnything({
  client,
  text,
  perKind = 6,
}: {
  client: OrgClient;
  text: string;
  perKind?: number;
}): Promise<Found[]> {
  const words = text.trim().split(/\s+/).filter(Boolean).slice(0, 8);
  if (words.length === 0) return [];
  const { orgId } = client;
  const from = (
    kind: FoundKind,
    table: Prisma.Sql,
    title: Prisma.Sql,
    alive: Prisma.Sql,
  ) => Prisma.sql`
    (SELECT ${kind} AS kind, id, ${title} AS title FROM ${table}
     WHERE "orgId" = ${orgId}::uuid AND ${alive} AND ${matching(title, words)}
     ORDER BY "createdAt" DESC LIMIT ${perKind})`;
  const alive = Prisma.sql`"archivedAt" IS NULL`;
  const all = Prisma.sql`true`;
  const title = Prisma.sql`"title"`;
  const name = Prisma.sql`"name"`;
  const statement = Prisma.sql`"statement"`;
  const rows = await client.$queryRaw<Found[]>(
    Prisma.join(
      [
        from("experiment", Prisma.sql`"Experiment"`, title, all),
        from("objective", Prisma.sql`"Objective"`, statement, alive),
        from("keyResult", Prisma.sql`"KeyResult"`, title, alive),
        from("metric", Prisma.sql`"Metric"`, name, alive),
        from("learning", Prisma.sql`"Learning"`, statement, alive),
        from("team", Prisma.sql`"Team"`, name, alive),
      ],
      " UNION ALL ",
    ),
  );
  return rows;
}
