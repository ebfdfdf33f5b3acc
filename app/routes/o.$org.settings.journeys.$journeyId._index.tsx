import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { ArchivedFold } from "~/components/settings/archived-fold";
import { JourneyForm } from "~/components/journey/journey-form";
import { JourneyMoments } from "~/components/journey/journey-moments";
import { ArchiveAct } from "~/components/settings/archive-act";
import { SettingsFlash } from "~/components/settings/settings-flash";
import { SettingsHistory } from "~/components/settings/settings-history";
import { PageHead } from "~/components/ui/page-head";
import { namedTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { changeArchived } from "~/http/settings/archive-change.server";
import { saveJourney } from "~/http/settings/journey-change.server";
import { historyOf } from "~/http/settings/page/history-of.server";
import { loadJourneyPage } from "~/http/settings/page/journey-page.server";
import { requireId } from "~/http/settings/page/require-id.server";
import { answerSaved, archiveActOf } from "~/http/settings/saved.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["settings", "form", "history"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  const id = requireId(params.journeyId);
  const page = await loadJourneyPage({ viewer, id });
  const changes = await historyOf(viewer, "Journey", id);
  return { title: namedTitle(page.journey.name), ...page, changes };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  const id = requireId(params.journeyId);
  const formData = await readForm(request);
  const page = orgPath(viewer.org.slug, "settings", "journeys", id);
  const act = archiveActOf(formData);
  if (act) {
    const saved = await changeArchived({ viewer, entity: "Journey", id, act });
    return answerSaved(saved, () => `${page}?done=${act}d`);
  }
  const saved = await saveJourney({ viewer, id, formData, isNew: false });
  return answerSaved(saved, () => `${page}?done=saved`);
}

export default function JourneySettings() {
  const { t } = useTranslation("settings");
  const { t: word } = useTranslation("form");
  const path = useOrgPath();
  const { journey, archivedMoments, people, version, changes } =
    useLoaderData<typeof loader>();
  const { id, name, archived, moments } = journey;
  return (
    <>
      <SettingsFlash />
      <PageHead
        title={name}
        trail={[
          { label: t("journeys.title"), to: path("settings", "journeys") },
        ]}
      />
      <JourneyForm
        key={version}
        journey={journey}
        people={people}
        hidden={{ version }}
        submitLabel={word("save")}
      />
      <JourneyMoments journeyId={id} moments={moments} />
      <ArchivedFold
        rows={archivedMoments.map((moment) => ({
          ...moment,
          to: path("settings", "journeys", id, "moments", moment.id),
        }))}
      />
      <ArchiveAct archived={archived} consequence={t("journeys.archiveText")} />
      <SettingsHistory changes={changes} entity="Journey" />
    </>
  );
}
