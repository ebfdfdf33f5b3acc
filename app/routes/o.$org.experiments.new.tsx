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
import { NoteForm } from "~/components/experiment/note-form";
import { PageHead } from "~/components/ui/page-head";
import { noteExperiment } from "~/http/experiment/note-experiment.server";
import { listObjectives } from "~/data/okr/objective.server";
import { isUuid, withOrg } from "~/data/org.server";
import { takeTurn } from "~/data/take-turn.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { refuseForm } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";
import { experimentNoteSchema } from "~/schemas/experiment";

export const handle = { i18n: ["experiment"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const asked = new URL(request.url).searchParams;
  const objectives = await withOrg(viewer.orgId, (client) =>
    listObjectives({ client }),
  );
  return {
    title: pageTitle(request, "experiment", "note.title"),
    id: crypto.randomUUID(),
    objectiveId: asked.get("objective") ?? "",
    metricId: [asked.get("metric")].find(isUuid) ?? "",
    objectives: objectives.map(({ id, statement }) => ({ id, statement })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const submission = parseWithZod(await readForm(request), {
    schema: experimentNoteSchema,
  });
  if (submission.status !== "success") return refuseForm(submission.reply());
  const { id, metricId, ...fields } = submission.value;
  return withOrg(viewer.orgId, async (client) => {
    const objectives = await listObjectives({ client });
    if (
      fields.objectiveId &&
      !objectives.some((objective) => objective.id === fields.objectiveId)
    ) {
      return refuseForm(
        submission.reply({ fieldErrors: { objectiveId: ["gone"] } }),
      );
    }
    // The form carries its own id, so that sending it twice notes one test.
    await takeTurn({ client, name: `experiment ${id}` });
    await noteExperiment({
      client,
      id,
      ownerId: viewer.account.id,
      metricId,
      fields,
    });
    return redirect(orgPath(viewer.org.slug, "experiments", id));
  });
}

export default function NoteExperimentRoute() {
  const { t } = useTranslation("experiment");
  const path = useOrgPath();
  const { title: _title, ...form } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("note.title")}
        lead={t("note.lead")}
        trail={[{ label: t("list.title"), to: path("experiments") }]}
      />
      <NoteForm {...form} />
    </>
  );
}
