import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { MomentForm } from "~/components/journey/moment-form";
import { ArchiveAct } from "~/components/settings/archive-act";
import { SettingsFlash } from "~/components/settings/settings-flash";
import { SettingsHistory } from "~/components/settings/settings-history";
import { PageHead } from "~/components/ui/page-head";
import { namedTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { notFound } from "~/http/respond.server";
import { changeArchived } from "~/http/settings/archive-change.server";
import { saveMoment } from "~/http/settings/moment-change.server";
import { historyOf } from "~/http/settings/page/history-of.server";
import { loadMomentPage } from "~/http/settings/page/journey-page.server";
import { requireId } from "~/http/settings/page/require-id.server";
import {
  answerSaved,
  archiveActOf,
  versionOf,
} from "~/http/settings/saved.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["settings", "form", "history"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

async function load({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  const journeyId = requireId(params.journeyId);
  const id = requireId(params.momentId);
  const page = await loadMomentPage({ viewer, journeyId, id });
  if (!page.moment) throw notFound();
  return { viewer, ...page, moment: page.moment };
}

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, moment, ...page } = await load(args);
  const version = versionOf(moment);
  const changes = await historyOf(viewer, "Moment", moment.id);
  return { title: namedTitle(moment.name), ...page, moment, version, changes };
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, journey, moment } = await load(args);
  const formData = await readForm(args.request);
  const { id } = moment;
  const at = ["settings", "journeys", journey.id, "moments", id];
  const page = orgPath(viewer.org.slug, ...at);
  const act = archiveActOf(formData);
  if (act) {
    const saved = await changeArchived({ viewer, entity: "Moment", id, act });
    return answerSaved(saved, () => `${page}?done=${act}d`);
  }
  const of = { viewer, journeyId: journey.id, id };
  const saved = await saveMoment({ ...of, formData, isNew: false });
  return answerSaved(saved, () => `${page}?done=saved`);
}

export default function MomentSettings() {
  const { t } = useTranslation("settings");
  const { t: word } = useTranslation("form");
  const path = useOrgPath();
  const { journey, moment, people, version, changes } =
    useLoaderData<typeof loader>();
  return (
    <>
      <SettingsFlash />
      <PageHead
        title={moment.name}
        trail={[
          { label: t("journeys.title"), to: path("settings", "journeys") },
          { label: journey.name, to: path("settings", "journeys", journey.id) },
        ]}
      />
      <MomentForm
        key={version}
        moment={moment}
        people={people}
        hidden={{ version }}
        submitLabel={word("save")}
      />
      <ArchiveAct
        archived={moment.archived}
        consequence={t("moments.archiveText")}
      />
      <SettingsHistory changes={changes} entity="Moment" />
    </>
  );
}
