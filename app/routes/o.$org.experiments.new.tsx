import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData, type ClientActionFunctionArgs } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { draftKey } from "~/components/experiment/plan/note/kept-draft";
import { NoteForm } from "~/components/experiment/plan/note/note-form";
import { NoteOrigin } from "~/components/experiment/plan/note/note-origin";
import { saveDraft } from "~/components/experiment/plan/note/save-draft";
import { PageHead } from "~/components/ui/page-head";
import { withOrg } from "~/data/org.server";
import { noteExperiment } from "~/http/experiment/note/note-experiment.server";
import { notePage } from "~/http/experiment/note/note-page.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { refuseForm } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["plan"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const asked = new URL(request.url).searchParams;
  const page = await withOrg(viewer.orgId, (client) =>
    notePage({ client, viewer, asked }),
  );
  return { title: pageTitle(request, "plan", "note.title"), ...page };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const formData = await readForm(request);
  const noted = await withOrg(viewer.orgId, (client) =>
    noteExperiment({ client, formData, viewer }),
  );
  if (noted.outcome === "refused") return refuseForm(noted.reply);
  return redirect(orgPath(viewer.org.slug, "experiments", noted.id));
}

/** Where the network is lost the form stays with what was typed, instead of an error page. */
export async function clientAction({
  request,
  serverAction,
}: ClientActionFunctionArgs) {
  const owner = String((await request.clone().formData()).get("draftOwner"));
  const { search } = new URL(request.url);
  return saveDraft({
    key: draftKey(owner, search),
    send: () => serverAction<typeof action>(),
  });
}

export default function NoteExperimentRoute() {
  const { t } = useTranslation("plan");
  const path = useOrgPath();
  const { title: _title, origin, ...form } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("note.title")}
        lead={t(origin ? "note.leadFrom" : "note.lead")}
        trail={[{ label: t("tests"), to: path("experiments") }]}
      />
      {origin ? <NoteOrigin origin={origin} /> : null}
      <NoteForm {...form} />
    </>
  );
}
