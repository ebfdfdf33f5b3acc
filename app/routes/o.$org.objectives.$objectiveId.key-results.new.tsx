import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { KeyResultForm } from "~/components/okr/key-result/form/key-result-form";
import { useNewKeyResult } from "~/components/okr/words/key-result-defaults";
import { PageHead } from "~/components/ui/page-head";
import { getObjective } from "~/data/okr/objective.server";
import { isUuid, withOrg } from "~/data/org.server";
import { listMetricChoices } from "~/http/okr/key-result-form.server";
import { writeKeyResult } from "~/http/okr/key-result-write.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { badInput, notFound, refuseForm } from "~/http/respond.server";
import { listPeople } from "~/http/settings/people.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["objective", "history", "form", "measure"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const objectiveId = params.objectiveId;
  if (!isUuid(objectiveId)) throw notFound();
  return withOrg(viewer.orgId, async (client) => {
    const objective = await getObjective({ client, id: objectiveId });
    if (!objective) throw notFound();
    return {
      title: pageTitle(request, "objective", "keyResult.new"),
      id: crypto.randomUUID(),
      objective: { id: objectiveId, statement: objective.statement },
      metrics: await listMetricChoices({ client }),
      people: await listPeople({ orgId: viewer.orgId }),
      metricId: new URL(request.url).searchParams.get("metric"),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const objectiveId = params.objectiveId;
  if (!isUuid(objectiveId)) throw notFound();
  const formData = await readForm(request);
  return withOrg(viewer.orgId, async (client) => {
    if (!(await getObjective({ client, id: objectiveId }))) throw notFound();
    const id = formData.get("id");
    if (!isUuid(id)) throw badInput();
    const sent = { client, viewer, formData, id, objectiveId };
    const result = await writeKeyResult(sent);
    if (result.outcome === "refused") return refuseForm(result.reply);
    const page = orgPath(viewer.org.slug, "objectives", objectiveId);
    return redirect(`${page}?done=keyResultCreated`);
  });
}

export default function NewKeyResultRoute() {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  const { id, objective, metrics, people, metricId } =
    useLoaderData<typeof loader>();
  const defaults = useNewKeyResult(metrics, metricId);
  return (
    <>
      <PageHead
        title={t("keyResult.new")}
        trail={[
          { label: t("list.title"), to: path("objectives") },
          { label: objective.statement, to: path("objectives", objective.id) },
        ]}
      />
      <KeyResultForm
        {...{ id, defaults, metrics, people }}
        submitLabel={t("keyResult.create")}
      />
    </>
  );
}
