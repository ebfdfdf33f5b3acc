import { parseWithZod } from "@conform-to/zod/v4";
import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { DecidePage } from "~/components/experiment/judgement/decision/decide-page";
import { Flash } from "~/components/ui/flash";
import { PageHead } from "~/components/ui/page-head";
import { getExperiment } from "~/data/experiment/experiment.server";
import { isUuid, withOrg } from "~/data/org.server";
import { takeTurn } from "~/data/take-turn.server";
import { loadDecidePage } from "~/http/experiment/judgement/decide-page.server";
import { decide } from "~/http/experiment/judgement/decide.server";
import { typedDecision } from "~/http/experiment/judgement/typed-decision.server";
import { undoDecision } from "~/http/experiment/judgement/undo-decision.server";
import { pageTitle } from "~/http/page-title.server";
import { readPreferences } from "~/http/preferences.server";
import { readForm } from "~/http/read-form.server";
import { notFound, refuseForm } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";
import { decisionSchema } from "~/schemas/decision";

export const handle = {
  i18n: ["judgement", "experiment"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.experimentId;
  if (!isUuid(id)) throw notFound();
  const { searchParams } = new URL(request.url);
  return withOrg(viewer.orgId, async (client) => {
    const experiment = await getExperiment({ client, id });
    if (!experiment) throw notFound();
    const { locale } = readPreferences(request);
    const search = (searchParams.get("search") ?? "")
      .replaceAll("\0", "")
      .trim()
      .slice(0, 100);
    const asked = { client, experiment, viewer, locale, search };
    const page = await loadDecidePage(asked);
    const { title, belief } = experiment;
    return {
      title: pageTitle(request, "judgement", "title"),
      experiment: { id, title, belief },
      typed: typedDecision(searchParams, page.decision),
      ids: { decision: crypto.randomUUID(), learning: crypto.randomUUID() },
      ...page,
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.experimentId;
  if (!isUuid(id)) throw notFound();
  const formData = await readForm(request);
  const undo = formData.get("act") === "undo";
  const submission = parseWithZod(formData, { schema: decisionSchema });
  if (!undo && submission.status !== "success")
    return refuseForm(submission.reply());
  const page = orgPath(viewer.org.slug, "experiments", id, "decide");
  return withOrg(viewer.orgId, async (client) => {
    await takeTurn({ client, name: `experiment ${id}` });
    const experiment = await getExperiment({ client, id });
    if (!experiment) throw notFound();
    if (undo || submission.status !== "success") {
      const now = new Date();
      const undone = await undoDecision({ client, experiment, viewer, now });
      if (!undone) return refuseForm({ refusal: "too-late" }, "refused");
      return redirect(`${page}?done=undone`);
    }
    const submitted = submission.value;
    const decided = await decide({ client, experiment, viewer, submitted });
    if (decided.outcome === "refused")
      return refuseForm({ refusal: decided.refusal }, "refused");
    return redirect(`${page}?done=decided`);
  });
}

const DONE = ["decided", "undone"] as const;

export default function DecideRoute() {
  const { t } = useTranslation("judgement");
  const { t: experimentWords } = useTranslation("experiment");
  const path = useOrgPath();
  const [search] = useSearchParams();
  const page = useLoaderData<typeof loader>();
  const { id, title } = page.experiment;
  const done = DONE.find((name) => name === search.get("done"));
  return (
    <>
      <Flash message={done ? t(`done.${done}`) : null} />
      <PageHead
        title={page.decision ? t("titleMade") : t("title")}
        trail={[
          { label: experimentWords("list.title"), to: path("experiments") },
          { label: title, to: path("experiments", id) },
        ]}
      />
      <DecidePage {...page} />
    </>
  );
}
