import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { PageHead } from "~/components/ui/page-head";
import { VoiceFlash } from "~/components/voice/one/voice-flash";
import { VoicePage } from "~/components/voice/one/voice-page";
import { isUuid, withOrg } from "~/data/org.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { badInput, notFound } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";
import { changeVoice } from "~/http/voice/change-voice.server";
import { doneAddress } from "~/http/voice/done-address";
import { loadVoicePage } from "~/http/voice/voice-page.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["voice"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const verbatimId = params.verbatimId;
  if (!isUuid(verbatimId)) throw notFound();
  const { searchParams } = new URL(request.url);
  const find = (searchParams.get("find") ?? "").replaceAll("\0", "").trim();
  const page = await withOrg(viewer.orgId, (client) =>
    loadVoicePage({ client, verbatimId, find: find.slice(0, 100) }),
  );
  if (!page) throw notFound();
  return {
    title: pageTitle(request, "voice", "one"),
    page,
    undoId: crypto.randomUUID(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const verbatimId = params.verbatimId;
  if (!isUuid(verbatimId)) throw notFound();
  const formData = await readForm(request);
  const change = await withOrg(viewer.orgId, (client) =>
    changeVoice({ client, viewer, verbatimId, formData }),
  );
  if (change.outcome === "not-found") throw notFound();
  if (change.outcome === "bad-input") throw badInput();
  const page = orgPath(viewer.org.slug, "voices", verbatimId);
  return redirect(`${page}${doneAddress(change)}`);
}

export default function VoiceRoute() {
  const { t } = useTranslation("voice");
  const path = useOrgPath();
  const [search] = useSearchParams();
  const { page, undoId } = useLoaderData<typeof loader>();
  return (
    <>
      <VoiceFlash search={search} undoId={undoId} />
      <PageHead
        title={t("one")}
        trail={[{ label: t("title"), to: path("voices") }]}
      />
      <VoicePage {...page} />
    </>
  );
}
