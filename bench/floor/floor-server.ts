import { createServer } from "node:http";
import { Pool } from "pg";
import { ALL_PAGES } from "../pages/all-pages.ts";

// A process of its own: `node floor-server.ts` with BENCH_DATABASE_URL, BENCH_ORG, BENCH_TODAY. GET /<page>?id=…
// answers the page's query as JSON. One prepared statement a page, no walls, no session, no compression.
const { BENCH_DATABASE_URL, BENCH_ORG, BENCH_TODAY } = process.env;
const pool = new Pool({ connectionString: BENCH_DATABASE_URL, max: 10 });
const statements = new Map(ALL_PAGES.map(({ name, floor }) => [name, floor]));

const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? "/", "http://floor");
  const name = decodeURIComponent(url.pathname.slice(1));
  const text = statements.get(name);
  if (!text) return void response.writeHead(404).end();
  try {
    const { rows } = await pool.query<{ page: string }>({
      name,
      text: `SELECT page::text FROM (${text}) AS built`,
      values: [BENCH_ORG, url.searchParams.get("id"), BENCH_TODAY],
    });
    response.setHeader("content-type", "application/json");
    response.end(rows[0]?.page);
  } catch (error) {
    console.error(name, error);
    response.writeHead(500).end();
  }
});
server.listen(Number(process.env.PORT), "127.0.0.1", () =>
  console.log("floor is ready"),
);
process.on("SIGTERM", () => process.exit(0));
