import { parseWithZod } from "@conform-to/zod/v4";
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
import { PageHead } from "~/components/ui/page-head";
import { getObjective, updateObjective } from "~/data/okr/objective.server";
import { isUuid, withOrg } from "~/data/org.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { notFound, refuseForm } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";
import { objectiveSchema } from "~/schemas/objective";

export const handle = { i18n: ["objective", "form"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.objectiveId;
  if (!isUuid(id)) throw notFound();
  const objective = await withOrg(viewer.orgId, (client) =>
    getObjective({ client, id }),
  );
  if (!objective) throw notFound();
  return { title: pageTitle(request, "objective", "form.edit"), objective };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.objectiveId;
  if (!isUuid(id)) throw notFound();
  const submission = parseWithZod(await readForm(request), {
    schema: objectiveSchema,
  });
  return withOrg(viewer.orgId, async (client) => {
    if (!(await getObjective({ client, id }))) throw notFound();
    if (submission.status !== "success") return refuseForm(submission.reply());
    await updateObjective({ client, id, fields: submission.value });
    return redirect(`${orgPath(viewer.org.slug, "objectives", id)}?done=saved`);
  });
}

export default function EditObjectiveRoute() {
  const { t } = useTranslation("objective");
  const { t: word } = useTranslation("form");
  const path = useOrgPath();
  const { objective } = useLoaderData<typeof loader>();
  const { id, owner: _owner, archived: _archived, ...fields } = objective;
  return (
    <>
      <PageHead
        title={t("form.edit")}
        trail={[
          { label: t("list.title"), to: path("objectives") },
          { label: objective.statement, to: path("objectives", id) },
        ]}
      />
      <ObjectiveForm defaults={fields} submitLabel={word("save")} />
    </>
  );
}
