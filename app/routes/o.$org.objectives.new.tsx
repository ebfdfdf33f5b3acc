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
import { emptyObjective } from "~/components/okr/objective/objective-values";
import { PageHead } from "~/components/ui/page-head";
import { listPlaces } from "~/data/okr/place-name.server";
import { withOrg } from "~/data/org.server";
import { writeObjective } from "~/http/okr/objective-write.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { refuseForm } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["objective", "history", "form"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  return {
    title: pageTitle(request, "objective", "form.new"),
    id: crypto.randomUUID(),
    teamId: new URL(request.url).searchParams.get("team"),
    places: await withOrg(viewer.orgId, (client) => listPlaces({ client })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const formData = await readForm(request);
  const result = await withOrg(viewer.orgId, (client) =>
    writeObjective({ client, viewer, formData }),
  );
  if (result.outcome === "refused") return refuseForm(result.reply);
  const page = orgPath(viewer.org.slug, "objectives", result.id);
  return redirect(`${page}?done=created`);
}

export default function NewObjectiveRoute() {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  const { id, teamId, places } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("form.new")}
        trail={[{ label: t("list.title"), to: path("objectives") }]}
      />
      <ObjectiveForm
        id={id}
        defaults={emptyObjective(teamId)}
        places={places}
        submitLabel={t("form.create")}
      />
    </>
  );
}
