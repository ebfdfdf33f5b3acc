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
import { KeysPage } from "~/components/settings/keys/keys-page";
import { MadeKey } from "~/components/settings/keys/made-key";
import { SettingsHistory } from "~/components/settings/settings-history";
import { Flash } from "~/components/ui/flash";
import { PageHead } from "~/components/ui/page-head";
import { createKey, revokeKey } from "~/http/api/key/change-keys.server";
import { loadKeysPage } from "~/http/api/key/keys-page.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { badInput, notFound, refuseForm } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["keys", "history"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  return {
    ...(await loadKeysPage(viewer)),
    newId: crypto.randomUUID(),
    title: pageTitle(request, "keys", "title"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  const formData = await readForm(request);
  if (formData.get("act") === "revoke") {
    const outcome = await revokeKey(viewer, formData);
    if (outcome === "bad-input") throw badInput();
    if (outcome === "not-found") throw notFound();
    const page = orgPath(viewer.org.slug, "settings", "keys");
    return redirect(`${page}?done=revoked`);
  }
  const created = await createKey(viewer, formData);
  if (created.outcome === "refused") return refuseForm(created.reply);
  const { name, key } = created;
  return { made: { name, text: key } };
}

export default function Keys() {
  const { t } = useTranslation("keys");
  const { changes, title: _title, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const isRevoked = !answer && search.get("done") === "revoked";
  return (
    <>
      <Flash message={isRevoked ? t("did.revoked") : null} />
      <PageHead title={t("title")} lead={t("lead")} />
      {answer && "made" in answer ? <MadeKey {...answer.made} /> : null}
      <KeysPage {...page} />
      <SettingsHistory changes={changes} entity="ApiKey" />
    </>
  );
}
