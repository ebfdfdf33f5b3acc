import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { Form, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { LearningPage } from "~/components/learning/learning-page";
import { Button } from "~/components/ui/button";
import { Flash } from "~/components/ui/flash";
import { PageHead } from "~/components/ui/page-head";
import { listChanges } from "~/data/change.server";
import { getLearning } from "~/data/learning/learning.server";
import { isUuid, withOrg } from "~/data/org.server";
import { listLinkedVoices } from "~/data/voice/voice-link.server";
import {
  changeLearning,
  mayChange,
} from "~/http/learning/change-learning.server";
import { namedTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { forbidden, notFound, refuseForm } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = {
  i18n: ["judgement", "history", "chart", "beside"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.learningId;
  if (!isUuid(id)) throw notFound();
  return withOrg(viewer.orgId, async (client) => {
    const learning = await getLearning({ client, id });
    if (!learning) throw notFound();
    return {
      title: namedTitle(learning.statement),
      learning,
      may: mayChange(learning, viewer),
      linkedVoices: await listLinkedVoices({ client, kind: "learning", id }),
      history: await listChanges({ client, entity: "Learning", entityId: id }),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const id = params.learningId;
  if (!isUuid(id)) throw notFound();
  const formData = await readForm(request);
  const change = await withOrg(viewer.orgId, async (client) => {
    const learning = await getLearning({ client, id });
    if (!learning) throw notFound();
    return changeLearning({ client, learning, viewer, formData });
  });
  if (change.outcome === "forbidden") throw forbidden();
  if (change.outcome === "bad-input") return refuseForm(change.reply);
  if (change.outcome === "refused")
    return refuseForm({ refusal: change.refusal }, "conflict");
  const page = orgPath(viewer.org.slug, "learnings", id);
  return redirect(`${page}?done=${change.done}`);
}

const DONE = ["saved", "archived", "restored"] as const;

export default function LearningRoute() {
  const { t } = useTranslation("judgement");
  const path = useOrgPath();
  const [search] = useSearchParams();
  const page = useLoaderData<typeof loader>();
  const done = DONE.find((name) => name === search.get("done"));
  return (
    <>
      <Flash
        message={done ? t(`learning.done.${done}`) : null}
        undo={
          done === "archived" ? (
            <Form method="post">
              <input type="hidden" name="act" value="restore" />
              <Button>{t("made.undo")}</Button>
            </Form>
          ) : null
        }
      />
      <PageHead
        title={<span className="font-serif">{page.learning.statement}</span>}
        trail={[{ label: t("library.title"), to: path("learnings") }]}
      />
      <LearningPage {...page} />
    </>
  );
}
