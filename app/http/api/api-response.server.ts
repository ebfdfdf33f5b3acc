import type { Fault } from "~/core/evidence/contract";
import { statusOf } from "../respond.server";

/** Why a program was refused, as `code` in the answer; in the order in which a request is looked at. */
const REFUSALS = {
  "method-not-allowed": [405, "Send this with POST."],
  "not-found": [404, "There is nothing at this address."],
  unauthorized: [
    401,
    "Send a valid key of your organisation: Authorization: Bearer essai_…",
  ],
  "wrong-signature": [
    401,
    "There is no such webhook here, or this is not signed with its secret.",
  ],
  "too-many-requests": [429, "Too many requests. Wait, then try again."],
  forbidden: [403, "This key may not do that: it lacks the scope it needs."],
  "unsupported-media-type": [
    415,
    "Send JSON, uncompressed: Content-Type: application/json",
  ],
  "too-slow": [408, "The body took more than 30 seconds to arrive."],
  "too-large": [statusOf("too-large"), "The body is larger than 2 MB."],
  "not-json": [400, "The body cannot be read as JSON."],
  faults: [statusOf("refused"), "The input has faults."],
  conflict: [
    statusOf("conflict"),
    "A metric takes answers or periods, not both, and this one has the other.",
  ],
  surprise: [500, "Something went wrong here. It is not your input's fault."],
  unavailable: [
    statusOf("unavailable"),
    "The database is away for the moment. Try again.",
  ],
  busy: [
    statusOf("unavailable"),
    "A large import of this metric is under way. Try again.",
  ],
} as const satisfies Record<string, readonly [number, string]>;

export type ApiRefusal = keyof typeof REFUSALS;

interface Detail {
  message?: string;
  faults?: readonly Fault[];
  headers?: Record<string, string>;
}

/** Nothing an API answers is anybody else's to keep. The server adds the headers of every answer (server/web/). */
const HEADERS = {
  "Content-Type": "application/json; charset=utf-8",
  "Cache-Control": "no-store",
};

/** The text of an answer as it stands: the same bytes as on the command line. */
export function answerApi(text: string): Response {
  return new Response(text, { headers: HEADERS });
}

/** `{ error: { code, message }, faults? }`, with the one status of its code. */
export function refuseApi(
  code: ApiRefusal,
  { message, faults, headers }: Detail = {},
): Response {
  const [status, usual] = REFUSALS[code];
  const error = { code, message: message ?? usual };
  const body = faults ? { error, faults } : { error };
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: { ...HEADERS, ...headers },
  });
}
