import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { orgPath } from "~/components/document/org-path";
import { SettingsPage } from "~/components/identity/settings/settings-page";
import { actOnMembers } from "~/http/identity/members.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { notFound, refuseForm, statusOf } from "~/http/respond.server";
import { loadMembersPage } from "~/http/identity/members-page.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";
import { membersActSchema } from "~/schemas/identity";

export const handle = { i18n: ["settings", "identity"] } satisfies I18nHandle;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? "Essai" },
];

const DONE = {
  invite: "invited",
  "cancel-invitation": "cancelled",
  "change-role": "role",
  "remove-member": "removed",
} as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  return {
    ...(await loadMembersPage(request, viewer)),
    organization: viewer.org.name,
    done: new URL(request.url).searchParams.get("done"),
    title: pageTitle(request, "settings", "members.title"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "admin" });
  const form = parseWithZod(await readForm(request), {
    schema: membersActSchema,
  });
  if (form.status !== "success") {
    return refuseForm({ lastResult: form.reply(), refused: undefined });
  }
  const outcome = await actOnMembers(request, viewer, form.value);
  if (outcome.kind === "unknown") throw notFound();
  if (outcome.kind === "refused") {
    const answer = { lastResult: form.reply(), refused: outcome.why };
    return data(answer, { status: statusOf("conflict") });
  }
  if (outcome.left) return redirect("/");
  const page = orgPath(viewer.org.slug, "settings", "members");
  return redirect(`${page}?done=${DONE[outcome.act]}`);
}

export default function Members() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <SettingsPage
      {...page}
      refused={answer?.refused}
      lastResult={answer?.lastResult}
    />
  );
}
