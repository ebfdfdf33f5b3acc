import { unstable_parseMultipartFormData } from "@remix-run/node";
import type { LogOutcome } from "./log-outcome.server";

type Refused = Extract<LogOutcome, { outcome: "refused" }>;

export type Upload =
  { outcome: "read"; file: Uint8Array; fields: FormData } | Refused;

interface Part {
  readonly name: string;
  readonly data: AsyncIterable<Uint8Array>;
}

/** A field of such a form is an id, a day or a line of words. */
const MAX_FIELD_BYTES = 4_000;
/** A browser shows an answer only after it has sent everything; beyond this nobody is waited for. */
const DRAINED = 4;

/** Reads a form with one file named `file`, in memory: small ones only. */
export async function readUpload(
  request: Request,
  maxBytes: number,
): Promise<Upload> {
  const fields = new FormData();
  let file: Uint8Array | "too-large" | null = null;
  try {
    await unstable_parseMultipartFormData(request, async (part: Part) => {
      const isFile = part.name === "file";
      const bytes = await collect(
        part.data,
        isFile ? maxBytes : MAX_FIELD_BYTES,
      );
      if (isFile) file = bytes ?? "too-large";
      else if (bytes && /^[\w-]{1,60}$/.test(part.name))
        fields.append(part.name, textOf(bytes));
      return undefined;
    });
  } catch {
    return { outcome: "refused", refusal: "unreadable" };
  }
  return outcomeOf(file, fields);
}

function outcomeOf(
  file: Uint8Array | "too-large" | null,
  fields: FormData,
): Upload {
  if (file === "too-large") return { outcome: "refused", refusal: "tooLarge" };
  if (file === null || file.length === 0)
    return { outcome: "refused", refusal: "noFile" };
  return { outcome: "read", file, fields };
}

/** PostgreSQL stores no U+0000. */
function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("utf8").replaceAll("\0", "");
}

/** Null beyond the limit: the rest is swallowed, so that the sender is answered instead of cut off. */
async function collect(
  data: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of data) {
    total += chunk.length;
    if (total <= maxBytes) chunks.push(chunk);
    if (total > DRAINED * maxBytes) throw new Error("The upload does not end.");
  }
  return total > maxBytes ? null : Buffer.concat(chunks);
}
