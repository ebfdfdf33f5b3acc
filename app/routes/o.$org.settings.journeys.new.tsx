import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { JourneyForm } from "~/components/journey/journey-form";
import { PageHead } from "~/components/ui/page-head";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { saveJourney } from "~/http/settings/journey-change.server";
import { listPeople } from "~/http/settings/people.server";
import { answerSaved, readNewId } from "~/http/settings/saved.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["settings", "form"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  return {
    title: pageTitle(request, "settings", "journeys.new"),
    id: crypto.randomUUID(),
    people: await listPeople(viewer),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  const formData = await readForm(request);
  const id = readNewId(formData);
  const saved = await saveJourney({ viewer, id, formData, isNew: true });
  const page = orgPath(viewer.org.slug, "settings", "journeys", id);
  return answerSaved(saved, () => `${page}?done=created`);
}

export default function NewJourney() {
  const { t } = useTranslation("settings");
  const path = useOrgPath();
  const { id, people } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("journeys.new")}
        trail={[
          { label: t("journeys.title"), to: path("settings", "journeys") },
        ]}
      />
      <JourneyForm
        journey={{ name: "", owner: null }}
        people={people}
        hidden={{ id }}
        submitLabel={t("journeys.create")}
      />
    </>
  );
}
