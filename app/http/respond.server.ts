import { data } from "@remix-run/node";

/** The one table from what went wrong to the status a client sees. The route's boundary says it in words. */
const STATUS = {
  "bad-input": 400,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  "too-large": 413,
  refused: 422,
  "too-many": 429,
  unavailable: 503,
} as const;

export type Fault = keyof typeof STATUS;

export function statusOf(fault: Fault): number {
  return STATUS[fault];
}

function raise(fault: Fault) {
  return data({ fault }, { status: STATUS[fault] });
}

export function notFound() {
  return raise("not-found");
}

export function forbidden() {
  return raise("forbidden");
}

export function badInput() {
  return raise("bad-input");
}

export function tooLarge() {
  return raise("too-large");
}

/** The database is away for the moment: nobody's fault, and worth another try. */
export function unavailable() {
  return raise("unavailable");
}

/** Answers a form whose fields were refused, with what was typed, so that nothing is lost. */
export function refuseForm<Submission>(
  submission: Submission,
  fault: Fault = "bad-input",
) {
  return data(submission, { status: STATUS[fault] });
}
