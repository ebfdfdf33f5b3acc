import { badInput, tooLarge } from "./respond.server";

/** The longest form is the description of a file with 2,000 columns; what people write is shorter by far. */
const MAX_FORM_BYTES = 2 * 1024 ** 2;
const MAX_FIELDS = 5_000;

/**
 * The names of our controls. The form library reads `a[4000000000]` and `a.b.c` as arrays and objects and would build
 * them: a short line of text could keep the machine busy for minutes.
 */
const FIELD_NAME = /^[\w-]{1,60}$/;

/** PostgreSQL stores no U+0000, and no keyboard writes one. */
const NUL = /\0/g;

/**
 * Reads what a form sent, whoever sends it: 400 for what no form of ours sends, 413 beyond the limit. Forms with an
 * uploaded file are read elsewhere, as a stream (jobs/import/receive-upload.server.ts).
 */
export async function readForm(request: Request): Promise<FormData> {
  const bytes = await readBytes(request);
  const type = request.headers.get("content-type") ?? "";
  const headers = { "content-type": type };
  const sent = await new Response(bytes, { headers }).formData().catch(() => {
    throw badInput();
  });
  const form = new FormData();
  let fields = 0;
  for (const [name, value] of sent) {
    fields += 1;
    if (fields > MAX_FIELDS || !FIELD_NAME.test(name)) throw badInput();
    if (typeof value === "string") form.append(name, value.replace(NUL, ""));
    else form.append(name, value);
  }
  return form;
}

async function readBytes(request: Request): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let total = 0;
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > MAX_FORM_BYTES) throw tooLarge();
  const reader = request.body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (!next || next.done) return new Blob(chunks);
    total += next.value.length;
    if (total > MAX_FORM_BYTES) throw tooLarge();
    chunks.push(next.value);
  }
}
