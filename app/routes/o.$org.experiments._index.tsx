import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BoardPage } from "~/components/experiment/board/board-page";
import { withOrg } from "~/data/org.server";
import {
  boardQuery,
  boardView,
} from "~/http/experiment/board/board-view.server";
import { pageTitle } from "~/http/page-title.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["experiment"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const query = boardQuery(new URL(request.url).searchParams);
  const view = await withOrg(viewer.orgId, (client) =>
    boardView({ client, viewer, query }),
  );
  return { title: pageTitle(request, "experiment", "list.title"), ...view };
}

export default function ExperimentsRoute() {
  return <BoardPage {...useLoaderData<typeof loader>()} />;
}
