import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { orgPath } from "~/components/document/org-path";
import { CheckInFlash } from "~/components/okr/check-in/check-in-flash";
import { DoneFlash } from "~/components/okr/done-flash";
import { KeyResultHead } from "~/components/okr/key-result/key-result-head";
import { KeyResultPage } from "~/components/okr/key-result/key-result-page";
import { isUuid, withOrg } from "~/data/org.server";
import { readArchiveAct } from "~/http/okr/archive-act.server";
import { loadKeyResult } from "~/http/okr/key-result-page.server";
import { moveKeyResultToArchive } from "~/http/okr/key-result-write.server";
import { namedTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { notFound } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: [
    "objective",
    "checkin",
    "history",
    "metric",
    "measure",
    "chart",
    "form",
  ],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.keyResultId;
  if (!isUuid(id)) throw notFound();
  return withOrg(viewer.orgId, async (client) => {
    const page = await loadKeyResult({ client, viewer, id });
    if (!page) throw notFound();
    return { title: namedTitle(page.line.keyResult.title), ...page };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.keyResultId;
  if (!isUuid(id)) throw notFound();
  const act = readArchiveAct(await readForm(request));
  return withOrg(viewer.orgId, async (client) => {
    if (!(await moveKeyResultToArchive({ client, viewer, id, act })))
      throw notFound();
    const done = act === "archive" ? "keyResultArchived" : "keyResultRestored";
    const page = orgPath(viewer.org.slug, "key-results", id);
    return redirect(`${page}?done=${done}`);
  });
}

export default function KeyResultRoute() {
  const { line, mayArchive, report, past, checkIns, changes } =
    useLoaderData<typeof loader>();
  return (
    <>
      <DoneFlash />
      <CheckInFlash />
      <KeyResultHead keyResult={line.keyResult} mayArchive={mayArchive} />
      <KeyResultPage shown={line} {...{ report, past, checkIns, changes }} />
    </>
  );
}
