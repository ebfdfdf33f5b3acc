import type { ActionFunctionArgs } from "@remix-run/node";
import { answerProgram, postOnly } from "~/http/api/answer-program.server";

export function loader() {
  return postOnly();
}

/** `essai plan` for programs: docs/api.md. */
export function action({ request }: ActionFunctionArgs) {
  return answerProgram(request, "plan");
}
