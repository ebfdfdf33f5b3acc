import type { ActionFunctionArgs } from "@remix-run/node";
import { postOnly } from "~/http/api/answer-program.server";
import { takeWebhook } from "~/jobs/program/webhook/take-webhook.server";

export function loader() {
  return postOnly();
}

/** What a survey tool sends by itself: docs/api.md. */
export function action({ request, params }: ActionFunctionArgs) {
  return takeWebhook(request, params.key ?? "");
}
