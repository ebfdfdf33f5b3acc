import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { orgPath } from "~/components/document/org-path";
import { DoneFlash } from "~/components/okr/done-flash";
import { KeyResultHead } from "~/components/okr/key-result/key-result-head";
import { KeyResultPage } from "~/components/okr/key-result/key-result-page";
import { archiveKeyResult, getKeyResult } from "~/data/okr/key-result.server";
import { isUuid, withOrg } from "~/data/org.server";
import { readArchiveAct } from "~/http/okr/archive-act.server";
import { toKeyResultReport } from "~/http/okr/key-result-lines.server";
import { namedTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { notFound } from "~/http/respond.server";
import { todayOf } from "~/http/today.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["objective", "metric", "measure", "chart"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.keyResultId;
  if (!isUuid(id)) throw notFound();
  return withOrg(viewer.orgId, async (client) => {
    const keyResult = await getKeyResult({ client, id });
    if (!keyResult) throw notFound();
    const today = todayOf(viewer);
    return {
      title: namedTitle(keyResult.title),
      ...(await toKeyResultReport({ client, keyResult, today })),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.keyResultId;
  if (!isUuid(id)) throw notFound();
  const formData = await readForm(request);
  return withOrg(viewer.orgId, async (client) => {
    if (!(await getKeyResult({ client, id }))) throw notFound();
    const act = readArchiveAct(formData);
    const archivedAt = act === "archive" ? new Date() : null;
    await archiveKeyResult({ client, id, archivedAt });
    const done = act === "archive" ? "keyResultArchived" : "keyResultRestored";
    const page = orgPath(viewer.org.slug, "key-results", id);
    return redirect(`${page}?done=${done}`);
  });
}

export default function KeyResultRoute() {
  const { line, report } = useLoaderData<typeof loader>();
  return (
    <>
      <DoneFlash />
      <KeyResultHead keyResult={line.keyResult} />
      <KeyResultPage shown={line} report={report} />
    </>
  );
}
