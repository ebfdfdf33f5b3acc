import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { ObjectiveForm } from "~/components/okr/objective/objective-form";
import { objectiveValues } from "~/components/okr/objective/objective-values";
import { PageHead } from "~/components/ui/page-head";
import { getObjective } from "~/data/okr/objective.server";
import { listPlaces } from "~/data/okr/place-name.server";
import { isUuid, withOrg } from "~/data/org.server";
import { rewriteObjective } from "~/http/okr/objective-write.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { notFound, refuseForm } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["objective", "history", "form"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.objectiveId;
  if (!isUuid(id)) throw notFound();
  return withOrg(viewer.orgId, async (client) => {
    const objective = await getObjective({ client, id });
    if (!objective) throw notFound();
    const title = pageTitle(request, "objective", "form.edit");
    return { title, objective, places: await listPlaces({ client }) };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.objectiveId;
  if (!isUuid(id)) throw notFound();
  const formData = await readForm(request);
  return withOrg(viewer.orgId, async (client) => {
    const result = await rewriteObjective({ client, viewer, formData, id });
    if (result.outcome === "not-found") throw notFound();
    if (result.outcome === "refused") return refuseForm(result.reply);
    if (result.outcome === "changed-meanwhile")
      return refuseForm(result.reply, "conflict");
    return redirect(`${orgPath(viewer.org.slug, "objectives", id)}?done=saved`);
  });
}

export default function EditObjectiveRoute() {
  const { t } = useTranslation("objective");
  const { t: word } = useTranslation("form");
  const path = useOrgPath();
  const { objective, places } = useLoaderData<typeof loader>();
  const { id, version } = objective;
  return (
    <>
      <PageHead
        title={t("form.edit")}
        trail={[
          { label: t("list.title"), to: path("objectives") },
          { label: objective.statement, to: path("objectives", id) },
        ]}
      />
      <ObjectiveForm
        defaults={objectiveValues(objective)}
        {...{ places, version }}
        submitLabel={word("save")}
      />
    </>
  );
}
