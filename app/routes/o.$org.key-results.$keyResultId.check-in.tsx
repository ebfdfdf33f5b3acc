import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { CheckInCard } from "~/components/okr/check-in/check-in-card";
import { PageHead } from "~/components/ui/page-head";
import { getKeyResult } from "~/data/okr/key-result.server";
import { isUuid, withOrg } from "~/data/org.server";
import { safePath } from "~/http/identity/safe-path";
import { actOnCheckIn } from "~/http/okr/check-in-act.server";
import { afterCheckIn } from "~/http/okr/after-check-in";
import { toKeyResultLines } from "~/http/okr/key-result-lines.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { badInput, notFound, refuseForm } from "~/http/respond.server";
import { todayOf } from "~/http/today.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["checkin", "objective", "metric", "measure", "form"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data: found }) => [
  { title: found?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.keyResultId;
  if (!isUuid(id)) throw notFound();
  const today = todayOf(viewer);
  return withOrg(viewer.orgId, async (client) => {
    const keyResult = await getKeyResult({ client, id, today });
    if (!keyResult) throw notFound();
    const keyResults = [keyResult];
    const [line] = await toKeyResultLines({ client, keyResults, today });
    return { title: pageTitle(request, "checkin", "title"), line: line! };
  });
}

/** Asked from within a page (`here`) it answers in place; as a plain form it goes back to where it came from. */
export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.keyResultId;
  if (!isUuid(id)) throw notFound();
  const formData = await readForm(request);
  return withOrg(viewer.orgId, async (client) => {
    const keyResult = await getKeyResult({ client, id });
    if (!keyResult) throw notFound();
    if (keyResult.archived) throw badInput();
    const act = await actOnCheckIn({ client, viewer, keyResult, formData });
    if (act.outcome === "refused") return refuseForm(act.reply);
    if (formData.has("here")) return data(act);
    const page = orgPath(viewer.org.slug, "key-results", id);
    const back = safePath(formData.get("back"), page);
    return redirect(afterCheckIn(back, id, act));
  });
}

export default function CheckInRoute() {
  const { t } = useTranslation("checkin");
  const path = useOrgPath();
  const [search] = useSearchParams();
  const { line } = useLoaderData<typeof loader>();
  const { id, title } = line.keyResult;
  return (
    <>
      <PageHead
        title={t("title")}
        trail={[{ label: title, to: path("key-results", id) }]}
      />
      <CheckInCard
        shown={line}
        back={search.get("back") ?? path("key-results", id)}
      />
    </>
  );
}
