import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { orgPath } from "~/components/document/org-path";
import { ExperimentHead } from "~/components/experiment/experiment-head";
import { ExperimentPage } from "~/components/experiment/experiment-page";
import { isUuid, withOrg } from "~/data/org.server";
import { experimentAction } from "~/http/experiment/experiment-action.server";
import { experimentPage } from "~/http/experiment/experiment-page.server";
import { namedTitle } from "~/http/page-title.server";
import { readPreferences } from "~/http/preferences.server";
import { notFound } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: [
    "experiment",
    "beside",
    "judgement",
    "log",
    "plan",
    "metric",
    "chart",
    "fault",
    "history",
    "schedule",
  ],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.experimentId;
  if (!isUuid(id)) throw notFound();
  const { locale } = readPreferences(request);
  const asked = new URL(request.url).searchParams.get("day");
  const page = await withOrg(viewer.orgId, (client) =>
    experimentPage({ client, id, viewer, locale, asked }),
  );
  if (!page) throw notFound();
  return { title: namedTitle(page.experiment.title), ...page };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.experimentId;
  if (!isUuid(id)) throw notFound();
  const page = orgPath(viewer.org.slug, "experiments", id);
  return experimentAction({ request, id, viewer, page });
}

export default function ExperimentRoute() {
  const page = useLoaderData<typeof loader>();
  return (
    <>
      <ExperimentHead {...page} />
      <ExperimentPage {...page} />
    </>
  );
}
