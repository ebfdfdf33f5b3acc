import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { ContextForm } from "~/components/settings/context/context-form";
import { PageHead } from "~/components/ui/page-head";
import { getContextEvent } from "~/data/context/context-event.server";
import { withOrg } from "~/data/org.server";
import { namedTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { notFound } from "~/http/respond.server";
import { saveContextEvent } from "~/http/settings/context-change.server";
import { loadContextChoices } from "~/http/settings/page/context-choices.server";
import { requireId } from "~/http/settings/page/require-id.server";
import { answerSaved, versionOf } from "~/http/settings/saved.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["settings", "form"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "manager" });
  const id = requireId(params.contextEventId);
  const event = await withOrg(viewer.orgId, (client) =>
    getContextEvent({ client, id }),
  );
  if (!event) throw notFound();
  return {
    title: namedTitle(event.title),
    event,
    version: versionOf(event),
    ...(await loadContextChoices(viewer, event)),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "manager" });
  const id = requireId(params.contextEventId);
  const formData = await readForm(request);
  const saved = await saveContextEvent({ viewer, id, formData, isNew: false });
  const list = orgPath(viewer.org.slug, "settings", "context");
  return answerSaved(saved, () => `${list}?done=saved`);
}

export default function ContextEventSettings() {
  const { t } = useTranslation("settings");
  const { t: word } = useTranslation("form");
  const path = useOrgPath();
  const { event, sites, metrics, version } = useLoaderData<typeof loader>();
  const { id: _id, site, metric, ...fields } = event;
  return (
    <>
      <PageHead
        title={event.title}
        trail={[{ label: t("context.title"), to: path("settings", "context") }]}
      />
      <ContextForm
        key={version}
        event={{
          ...fields,
          siteId: site?.id ?? "",
          metricId: metric?.id ?? "",
        }}
        sites={sites}
        metrics={metrics}
        hidden={{ version }}
        submitLabel={word("save")}
      />
    </>
  );
}
