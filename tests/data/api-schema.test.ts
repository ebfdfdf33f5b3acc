import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import * as schemas from "../../app/routes/api.v1.schemas.$schema";

function get(schema: string, headers: Record<string, string> = {}) {
  const url = `http://localhost:3000/api/v1/schemas/${schema}`;
  const request = new Request(url, { headers });
  return schemas.loader({ request, params: { schema }, context: {} } as never);
}

test("a schema is there for anybody, and is the one in docs", async () => {
  for (const name of ["analyse-input", "pool-output"]) {
    const answer = get(`${name}.json`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=3600");
    const file = await readFile(`docs/schemas/${name}.json`, "utf8");
    expect(await answer.json()).toEqual(JSON.parse(file));
  }
});

test("who has it already is told so", async () => {
  const etag = get("plan-input.json").headers.get("etag")!;
  const answer = get("plan-input.json", { "if-none-match": `W/${etag}` });
  expect([answer.status, await answer.text()]).toEqual([304, ""]);
});

test.each(["analyse-input", "guess.json", "__proto__.json", "", "../x.json"])(
  "%j is no schema",
  (name) => {
    expect(get(name).status).toBe(404);
  },
);

test("nobody writes one", () => {
  const answer = schemas.action();
  expect([answer.status, answer.headers.get("allow")]).toEqual([
    405,
    "GET, HEAD",
  ]);
});
