import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import {
  useActionData,
  useLoaderData,
  useSearchParams,
} from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath } from "~/components/document/org-path";
import { EraseSection } from "~/components/settings/privacy/erase-section";
import {
  ErasureSection,
  RetentionSection,
} from "~/components/settings/privacy/privacy-lists";
import { Flash } from "~/components/ui/flash";
import { PageHead } from "~/components/ui/page-head";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { badInput, refuseForm } from "~/http/respond.server";
import {
  loadPrivacyPage,
  lookForRespondent,
} from "~/http/settings/privacy/privacy-page.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";
import { eraseRespondent } from "~/jobs/privacy/erase-respondent.server";
import { eraseSchema } from "~/schemas/settings/privacy";

export const handle = { i18n: ["privacy", "form"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  const title = pageTitle(request, "privacy", "title");
  return { ...(await loadPrivacyPage(viewer)), title };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  const formData = await readForm(request);
  if (formData.get("act") === "look") {
    const looked = await lookForRespondent(viewer, formData);
    return looked.outcome === "refused"
      ? refuseForm(looked.reply)
      : { found: looked.found };
  }
  const asked = eraseSchema.safeParse(Object.fromEntries(formData));
  if (!asked.success) throw badInput();
  const { orgId, account, org } = viewer;
  const { timeZone } = org;
  const { respondent } = asked.data;
  const erased = await eraseRespondent({
    orgId,
    timeZone,
    account,
    respondent,
  });
  const done = erased.isLeft ? "erasing" : "erased";
  return redirect(`${orgPath(org.slug, "settings", "privacy")}?done=${done}`);
}

const DONE = ["erased", "erasing"] as const;

export default function Privacy() {
  const { t } = useTranslation("privacy");
  const { erasures, sources } = useLoaderData<typeof loader>();
  const isAnswered = useActionData() !== undefined;
  const [search] = useSearchParams();
  const done = DONE.find((known) => known === search.get("done"));
  return (
    <>
      <Flash message={done && !isAnswered ? t(`did.${done}`) : null} />
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="grid gap-9">
        <EraseSection />
        <ErasureSection erasures={erasures} />
        <RetentionSection sources={sources} />
      </div>
    </>
  );
}
