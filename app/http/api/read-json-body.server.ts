import { refuseApi } from "./api-response.server";

export const MAX_BODY_BYTES = 2 * 1024 ** 2;
/** From the first byte to the last: a body that trickles in would hold a connection for ever. */
export const MAX_BODY_MS = 30_000;

/**
 * The text of a request that sends JSON, or why it is not read. Never more than the limit is held, also when the length
 * is not announced or announced wrongly. `bytes`: as they came, for who checks a signature.
 */
export async function readJsonBody(
  request: Request,
): Promise<
  | { ok: true; text: string; bytes: Uint8Array }
  | { ok: false; response: Response }
> {
  if (!sendsJson(request)) return refused("unsupported-media-type");
  const bytes = await inTime(readBytes(request));
  if (bytes === "too-slow") return refused("too-slow");
  if (bytes === null) return refused("too-large");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { ok: true, text, bytes };
  } catch {
    const response = refuseApi("not-json", {
      message: "The body is not UTF-8.",
    });
    return { ok: false, response };
  }
}

async function inTime<Value>(
  work: Promise<Value>,
): Promise<Value | "too-slow"> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"too-slow">((resolve) => {
    timer = setTimeout(() => resolve("too-slow"), MAX_BODY_MS);
  });
  // What still fails after the answer is out is nobody's: the caller has gone.
  work.catch(() => {});
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function refused(code: "unsupported-media-type" | "too-large" | "too-slow") {
  // What the caller still sends is nobody's: the connection ends with the answer.
  const headers = { Connection: "close" };
  return { ok: false, response: refuseApi(code, { headers }) } as const;
}

/** Exactly application/json, UTF-8 when it names a charset, not compressed: a small file could hold a very large one. */
function sendsJson({ headers }: Request): boolean {
  const type = headers.get("content-type") ?? "";
  const encoding = headers.get("content-encoding") ?? "identity";
  const isJson = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;
  return isJson.test(type.trim()) && encoding.toLowerCase() === "identity";
}

async function readBytes(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BODY_BYTES)
    return null;
  const chunks: Uint8Array[] = [];
  let total = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (!next || next.done) return Buffer.concat(chunks);
    total += next.value.length;
    // Not cancelled: that would cut the connection before the answer is out.
    if (total > MAX_BODY_BYTES) return null;
    chunks.push(next.value);
  }
}
