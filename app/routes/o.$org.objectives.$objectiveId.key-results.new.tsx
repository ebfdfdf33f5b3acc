import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { KeyResultForm } from "~/components/okr/key-result/key-result-form";
import { NoMetricYet } from "~/components/okr/key-result/no-metric-yet";
import { useNewKeyResult } from "~/components/okr/words/key-result-defaults";
import { PageHead } from "~/components/ui/page-head";
import { createKeyResult } from "~/data/okr/key-result.server";
import { getObjective } from "~/data/okr/objective.server";
import { isUuid, withOrg } from "~/data/org.server";
import {
  listMetricChoices,
  readKeyResultForm,
} from "~/http/okr/key-result-form.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { badInput, notFound, refuseForm } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["objective", "form", "measure"],
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
    const read = await readKeyResultForm({ client, formData });
    if (read.outcome === "refused") return refuseForm(read.reply);
    await createKeyResult({ client, id, objectiveId, fields: read.fields });
    const page = orgPath(viewer.org.slug, "objectives", objectiveId);
    return redirect(`${page}?done=keyResultCreated`);
  });
}

export default function NewKeyResultRoute() {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  const { id, objective, metrics, metricId } = useLoaderData<typeof loader>();
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
      {metrics.length === 0 ? (
        <NoMetricYet />
      ) : (
        <KeyResultForm
          {...{ id, defaults, metrics }}
          submitLabel={t("keyResult.create")}
        />
      )}
    </>
  );
}
