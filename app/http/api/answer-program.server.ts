import { isDatabaseDown } from "~/data/database-down.server";
import { answerCommand, type Command } from "./answer-command";
import { answerApi, refuseApi } from "./api-response.server";
import { MOST_FAULTS } from "./body-faults";
import { findTooLarge } from "./input-limits";
import { authorizeProgram } from "./key/authorize-program.server";
import { readJsonBody } from "./read-json-body.server";

/**
 * One command of the engine for a program with a key. Who asks is settled before anything of the body is read, and no cookie
 * counts: another site's page cannot act in the name of who is signed in.
 */
export async function answerProgram(
  request: Request,
  command: Command,
): Promise<Response> {
  if (request.method !== "POST") return postOnly();
  try {
    const now = new Date();
    const allowed = await authorizeProgram(request, { scope: "analyse", now });
    if (!allowed.ok) return allowed.response;
  } catch (error) {
    if (!isDatabaseDown(error)) throw error;
    return refuseApi("unavailable", { headers: { "Retry-After": "5" } });
  }
  const body = await readJsonBody(request);
  if (!body.ok) return body.response;
  const answer = answerOrReport(command, body.text);
  if (answer === null) return refuseApi("surprise");
  if (answer.outcome === "answered") return answerApi(answer.text);
  if (answer.outcome === "not-json")
    return refuseApi("not-json", { message: `The body ${answer.message}.` });
  return refuseApi("faults", { faults: answer.faults.slice(0, MOST_FAULTS) });
}

/** A program reads JSON whatever happens; null for what nobody foresaw, which the log gets whole. */
function answerOrReport(command: Command, text: string) {
  try {
    return answerCommand(command, text, {
      findTooLarge: (input) => findTooLarge(command, input),
    });
  } catch (error) {
    // oxlint-disable-next-line no-console -- the server's log, as Remix writes what a loader throws
    console.error(error);
    return null;
  }
}

export function postOnly(): Response {
  return refuseApi("method-not-allowed", { headers: { Allow: "POST" } });
}
