import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { MomentForm } from "~/components/journey/moment-form";
import { PageHead } from "~/components/ui/page-head";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { saveMoment } from "~/http/settings/moment-change.server";
import { loadMomentPage } from "~/http/settings/page/journey-page.server";
import { requireId } from "~/http/settings/page/require-id.server";
import { answerSaved, readNewId } from "~/http/settings/saved.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["settings", "form"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  const journeyId = requireId(params.journeyId);
  const page = await loadMomentPage({ viewer, journeyId, id: null });
  return {
    title: pageTitle(request, "settings", "moments.new"),
    id: crypto.randomUUID(),
    ...page,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  const journeyId = requireId(params.journeyId);
  const formData = await readForm(request);
  const id = readNewId(formData);
  const saved = await saveMoment({
    viewer,
    journeyId,
    id,
    formData,
    isNew: true,
  });
  const page = orgPath(viewer.org.slug, "settings", "journeys", journeyId);
  return answerSaved(saved, () => `${page}?done=created`);
}

const NEW_MOMENT = {
  name: "",
  stakes: 3,
  channelKind: "",
  owner: null,
} as const;

export default function NewMoment() {
  const { t } = useTranslation("settings");
  const path = useOrgPath();
  const { id, journey, people } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("moments.new")}
        trail={[
          { label: t("journeys.title"), to: path("settings", "journeys") },
          { label: journey.name, to: path("settings", "journeys", journey.id) },
        ]}
      />
      <MomentForm
        moment={NEW_MOMENT}
        people={people}
        hidden={{ id }}
        submitLabel={t("moments.create")}
      />
    </>
  );
}
