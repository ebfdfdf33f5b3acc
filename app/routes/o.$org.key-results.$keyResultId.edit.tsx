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
import { useKeyResultValues } from "~/components/okr/words/key-result-defaults";
import { PageHead } from "~/components/ui/page-head";
import { getKeyResult } from "~/data/okr/key-result.server";
import { isUuid, withOrg } from "~/data/org.server";
import { listMetricChoices } from "~/http/okr/key-result-form.server";
import { rewriteKeyResult } from "~/http/okr/key-result-write.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { notFound, refuseForm } from "~/http/respond.server";
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
  const id = params.keyResultId;
  if (!isUuid(id)) throw notFound();
  return withOrg(viewer.orgId, async (client) => {
    const keyResult = await getKeyResult({ client, id });
    if (!keyResult) throw notFound();
    return {
      title: pageTitle(request, "objective", "keyResult.edit"),
      keyResult,
      metrics: await listMetricChoices({ client }),
      people: await listPeople({
        orgId: viewer.orgId,
        named: [keyResult.owner],
      }),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.keyResultId;
  if (!isUuid(id)) throw notFound();
  const formData = await readForm(request);
  return withOrg(viewer.orgId, async (client) => {
    const result = await rewriteKeyResult({ client, viewer, formData, id });
    if (result.outcome === "not-found") throw notFound();
    if (result.outcome === "refused") return refuseForm(result.reply);
    if (result.outcome === "changed-meanwhile")
      return refuseForm(result.reply, "conflict");
    const page = orgPath(viewer.org.slug, "key-results", id);
    return redirect(`${page}?done=saved`);
  });
}

export default function EditKeyResultRoute() {
  const { t } = useTranslation("objective");
  const { t: word } = useTranslation("form");
  const path = useOrgPath();
  const { keyResult, metrics, people } = useLoaderData<typeof loader>();
  const defaults = useKeyResultValues(keyResult);
  const { objective } = keyResult;
  return (
    <>
      <PageHead
        title={t("keyResult.edit")}
        trail={[
          { label: objective.statement, to: path("objectives", objective.id) },
          { label: keyResult.title, to: path("key-results", keyResult.id) },
        ]}
      />
      <KeyResultForm
        {...{ defaults, metrics, people }}
        version={keyResult.version}
        submitLabel={word("save")}
      />
    </>
  );
}
