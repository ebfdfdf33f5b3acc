import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { BlueprintForm } from "~/components/journey/blueprint/blueprint-form";
import { SettingsHistory } from "~/components/settings/settings-history";
import { PageHead } from "~/components/ui/page-head";
import { listChanges } from "~/data/change.server";
import { withOrg } from "~/data/org.server";
import {
  findDrawing,
  mayDraw,
  saveBlueprint,
} from "~/http/journey/blueprint-change.server";
import { namedTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { forbidden, notFound } from "~/http/respond.server";
import { requireId } from "~/http/settings/page/require-id.server";
import { answerSaved, versionOf } from "~/http/settings/saved.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["journey", "settings", "form", "history"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

async function load({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const journeyId = requireId(params.journeyId);
  const momentId = requireId(params.momentId);
  return withOrg(viewer.orgId, async (client) => {
    const drawing = await findDrawing({ client, journeyId, momentId });
    if (!drawing) throw notFound();
    const { journey, moment } = drawing;
    if (!mayDraw(viewer, [moment.owner, journey.owner])) throw forbidden();
    const of = { client, entity: "Moment", entityId: momentId } as const;
    const changes = await listChanges({ ...of, most: 50 });
    return { viewer, changes, ...drawing };
  });
}

export async function loader(args: LoaderFunctionArgs) {
  const { journey, moment, blueprint, changes } = await load(args);
  return {
    title: namedTitle(moment.name),
    journey: { id: journey.id, name: journey.name },
    moment: { id: moment.id, name: moment.name },
    blueprint,
    version: versionOf(blueprint),
    changes,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, journey, moment } = await load(args);
  const formData = await readForm(args.request);
  const of = { journeyId: journey.id, momentId: moment.id };
  const saved = await saveBlueprint({ viewer, ...of, formData });
  const page = orgPath(viewer.org.slug, "journeys", journey.id);
  return answerSaved(saved, (id) => `${page}?done=saved#moment-${id}`);
}

export default function MomentBlueprint() {
  const { t } = useTranslation("journey");
  const path = useOrgPath();
  const { journey, moment, blueprint, version, changes } =
    useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("form.title", { moment: moment.name })}
        trail={[
          { label: t("title"), to: path("journeys") },
          { label: journey.name, to: path("journeys", journey.id) },
        ]}
      />
      <BlueprintForm key={version} blueprint={blueprint} version={version} />
      <SettingsHistory changes={changes} entity="Moment" />
    </>
  );
}
