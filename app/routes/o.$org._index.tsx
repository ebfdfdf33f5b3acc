import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { orgPath } from "~/components/document/org-path";
import { TodayPage } from "~/components/today/today-page";
import { withOrg } from "~/data/org.server";
import { pageTitle } from "~/http/page-title.server";
import { todayAction } from "~/http/today/today-action.server";
import { todayView } from "~/http/today/today-view.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["today", "log", "checkin", "objective", "metric", "chart"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const view = await withOrg(viewer.orgId, (client) =>
    todayView({ client, viewer }),
  );
  return { title: pageTitle(request, "today", "title"), ...view };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const page = orgPath(viewer.org.slug);
  return todayAction({ request, viewer, page });
}

export default function TodayRoute() {
  return <TodayPage {...useLoaderData<typeof loader>()} />;
}
