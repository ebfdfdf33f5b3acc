import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { orgPath } from "~/components/document/org-path";
import { DoneFlash } from "~/components/okr/done-flash";
import { ObjectiveHead } from "~/components/okr/objective/objective-head";
import { ObjectivePage } from "~/components/okr/objective/objective-page";
import { listExperiments } from "~/data/experiment/experiment.server";
import { listKeyResults } from "~/data/okr/key-result.server";
import { archiveObjective, getObjective } from "~/data/okr/objective.server";
import { isUuid, withOrg } from "~/data/org.server";
import { toExperimentLines } from "~/http/experiment/experiment-lines.server";
import { toKeyResultLines } from "~/http/okr/key-result-lines.server";
import { readArchiveAct } from "~/http/okr/archive-act.server";
import { namedTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { notFound } from "~/http/respond.server";
import { todayOf } from "~/http/today.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["objective", "metric", "measure", "experiment"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const objectiveId = params.objectiveId;
  if (!isUuid(objectiveId)) throw notFound();
  const today = todayOf(viewer);
  return withOrg(viewer.orgId, async (client) => {
    const objective = await getObjective({ client, id: objectiveId });
    if (!objective) throw notFound();
    const keyResults = await listKeyResults({ client, objectiveId });
    const rows = await listExperiments({ client, objectiveId });
    return {
      title: namedTitle(objective.statement),
      objective,
      keyResults: await toKeyResultLines({ client, keyResults, today }),
      experiments: await toExperimentLines({ client, rows, today }),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.objectiveId;
  if (!isUuid(id)) throw notFound();
  const formData = await readForm(request);
  return withOrg(viewer.orgId, async (client) => {
    if (!(await getObjective({ client, id }))) throw notFound();
    const act = readArchiveAct(formData);
    const archivedAt = act === "archive" ? new Date() : null;
    await archiveObjective({ client, id, archivedAt });
    const done = act === "archive" ? "archived" : "restored";
    const page = orgPath(viewer.org.slug, "objectives", id);
    return redirect(`${page}?done=${done}`);
  });
}

export default function ObjectiveRoute() {
  const { objective, ...page } = useLoaderData<typeof loader>();
  return (
    <>
      <DoneFlash />
      <ObjectiveHead objective={objective} />
      <ObjectivePage objective={objective} {...page} />
    </>
  );
}
