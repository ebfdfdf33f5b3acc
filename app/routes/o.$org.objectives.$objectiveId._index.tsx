import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { orgPath } from "~/components/document/org-path";
import { CheckInFlash } from "~/components/okr/check-in/check-in-flash";
import { DoneFlash } from "~/components/okr/done-flash";
import { ObjectiveHead } from "~/components/okr/objective/objective-head";
import { ObjectivePage } from "~/components/okr/objective/objective-page";
import { isUuid, withOrg } from "~/data/org.server";
import { loadObjective } from "~/http/okr/objective-page.server";
import { moveObjectiveToArchive } from "~/http/okr/objective-write.server";
import { readArchiveAct } from "~/http/okr/archive-act.server";
import { namedTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { notFound } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: [
    "objective",
    "beside",
    "checkin",
    "history",
    "metric",
    "measure",
    "experiment",
    "form",
  ],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.objectiveId;
  if (!isUuid(id)) throw notFound();
  return withOrg(viewer.orgId, async (client) => {
    const page = await loadObjective({ client, viewer, id });
    if (!page) throw notFound();
    return { title: namedTitle(page.objective.statement), ...page };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.objectiveId;
  if (!isUuid(id)) throw notFound();
  const act = readArchiveAct(await readForm(request));
  return withOrg(viewer.orgId, async (client) => {
    if (!(await moveObjectiveToArchive({ client, viewer, id, act })))
      throw notFound();
    const done = act === "archive" ? "archived" : "restored";
    const page = orgPath(viewer.org.slug, "objectives", id);
    return redirect(`${page}?done=${done}`);
  });
}

export default function ObjectiveRoute() {
  const { objective, mayArchive, ...page } = useLoaderData<typeof loader>();
  return (
    <>
      <DoneFlash />
      <CheckInFlash />
      <ObjectiveHead {...{ objective, mayArchive }} />
      <ObjectivePage objective={objective} {...page} />
    </>
  );
}
