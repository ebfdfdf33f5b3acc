import { createHash } from "node:crypto";
import {
  isSchemaName,
  jsonSchemaOf,
  type SchemaName,
} from "~/schemas/evidence/json-schemas";
import { refuseApi } from "./api-response.server";

/** They change with a release only: made once, and asked for again at most once an hour. */
const texts = new Map<SchemaName, string>();

function textOf(name: SchemaName): string {
  const text =
    texts.get(name) ?? `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`;
  texts.set(name, text);
  return text;
}

/** `analyse-input.json` and the like, for anybody: they hold nothing of an organisation. */
export function answerSchema(request: Request, file: string): Response {
  const name = /^([a-z-]+)\.json$/.exec(file)?.[1] ?? "";
  if (!isSchemaName(name)) return refuseApi("not-found");
  const text = textOf(name);
  const digest = createHash("sha256").update(text).digest("base64url");
  const headers = {
    "Content-Type": "application/schema+json; charset=utf-8",
    "Cache-Control": "public, max-age=3600",
    ETag: `"${digest.slice(0, 22)}"`,
  };
  const known = request.headers.get("if-none-match") ?? "";
  return known.includes(headers.ETag)
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers });
}
