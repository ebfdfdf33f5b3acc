import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CheckInFlash } from "~/components/okr/check-in/check-in-flash";
import { CheckInSequence } from "~/components/okr/check-in/check-in-sequence";
import { withOrg } from "~/data/org.server";
import { loadDueCheckIns } from "~/http/okr/due-check-ins.server";
import { pageTitle } from "~/http/page-title.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["checkin", "objective", "metric", "measure", "form"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  return withOrg(viewer.orgId, async (client) => ({
    title: pageTitle(request, "checkin", "several.title"),
    ...(await loadDueCheckIns({ client, viewer, request })),
  }));
}

export default function CheckInsRoute() {
  const { title: _title, ...due } = useLoaderData<typeof loader>();
  return (
    <>
      <CheckInFlash />
      <CheckInSequence {...due} />
    </>
  );
}
