import type { LoaderFunctionArgs } from "@remix-run/node";
import { ErrorMessage } from "~/components/document/error-page";
import { notFound } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";

/** Every address inside an organisation that no other route answers: said inside its frame. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireViewer(request, params);
  throw notFound();
}

export default function NowhereInside() {
  return <ErrorMessage status={404} />;
}
