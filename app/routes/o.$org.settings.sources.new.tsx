import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { SourceForm } from "~/components/settings/sources/source-form";
import { PageHead } from "~/components/ui/page-head";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { answerSaved, readNewId } from "~/http/settings/saved.server";
import { saveSource } from "~/http/settings/source/source-change.server";
import { listMetricChoices } from "~/http/settings/source/source-page.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["settings", "sources", "form"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  return {
    title: pageTitle(request, "sources", "new"),
    id: crypto.randomUUID(),
    metrics: await listMetricChoices(viewer),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  const formData = await readForm(request);
  const id = readNewId(formData);
  const saved = await saveSource({ viewer, id, formData, isNew: true });
  const page = orgPath(viewer.org.slug, "settings", "sources", id);
  return answerSaved(saved, () => `${page}?done=created`);
}

const NOTHING = {
  name: "",
  tool: "formbricks",
  metricId: null,
  retentionDays: null,
  mapping: {},
} as const;

export default function NewSource() {
  const { t } = useTranslation("sources");
  const path = useOrgPath();
  const { id, metrics } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("new")}
        trail={[{ label: t("title"), to: path("settings", "sources") }]}
      />
      <SourceForm
        source={NOTHING}
        metrics={metrics}
        isNew
        hidden={{ id }}
        submitLabel={t("create")}
      />
    </>
  );
}
