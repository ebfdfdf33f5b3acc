import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuseApi } from "~/http/api/api-response.server";
import { answerSchema } from "~/http/api/schema-file.server";

export function loader({ request, params }: LoaderFunctionArgs) {
  return answerSchema(request, params.schema ?? "");
}

export function action() {
  return refuseApi("method-not-allowed", {
    message: "Read this with GET.",
    headers: { Allow: "GET, HEAD" },
  });
}
