import type { ActionFunctionArgs } from "@remix-run/node";
import { postOnly } from "~/http/api/answer-program.server";
import { takeSent } from "~/jobs/program/take-sent.server";

export function loader() {
  return postOnly();
}

/** Takes in what a program sends: docs/api.md. */
export function action({ request }: ActionFunctionArgs) {
  return takeSent(request, "series");
}
