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
import { ObjectiveForm } from "~/components/okr/objective/objective-form";
import { PageHead } from "~/components/ui/page-head";
import { createObjective } from "~/data/okr/objective.server";
import { withOrg } from "~/data/org.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { refuseForm } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";
import { newObjectiveSchema } from "~/schemas/objective";

export const handle = { i18n: ["objective", "form"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireViewer(request, params);
  return {
    title: pageTitle(request, "objective", "form.new"),
    id: crypto.randomUUID(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const submission = parseWithZod(await readForm(request), {
    schema: newObjectiveSchema,
  });
  if (submission.status !== "success") return refuseForm(submission.reply());
  const { id, ...fields } = submission.value;
  const ownerId = viewer.account.id;
  await withOrg(viewer.orgId, (client) =>
    createObjective({ client, id, ownerId, fields }),
  );
  return redirect(`${orgPath(viewer.org.slug, "objectives", id)}?done=created`);
}

const DEFAULTS = {
  statement: "",
  need: "",
  whyNow: "",
  inOurHands: "",
  nextAction: "",
} as const;

export default function NewObjectiveRoute() {
  const { t } = useTranslation("objective");
  const path = useOrgPath();
  const { id } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("form.new")}
        trail={[{ label: t("list.title"), to: path("objectives") }]}
      />
      <ObjectiveForm
        id={id}
        defaults={DEFAULTS}
        submitLabel={t("form.create")}
      />
    </>
  );
}
