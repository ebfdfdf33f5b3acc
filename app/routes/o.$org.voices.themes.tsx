import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { Form, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { Button } from "~/components/ui/button";
import { Flash } from "~/components/ui/flash";
import { PageHead } from "~/components/ui/page-head";
import { ThemesPage } from "~/components/voice/theme/themes-page";
import { withOrg } from "~/data/org.server";
import { listThemes } from "~/data/voice/theme.server";
import { pageTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { badInput, notFound, refuseForm } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";
import { changeTheme } from "~/http/voice/change-theme.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["voice", "form"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  return {
    title: pageTitle(request, "voice", "theme.title"),
    newId: crypto.randomUUID(),
    themes: await withOrg(viewer.orgId, (client) => listThemes({ client })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const formData = await readForm(request);
  const change = await withOrg(viewer.orgId, (client) =>
    changeTheme({ client, viewer, formData }),
  );
  if (change.outcome === "bad-input") throw badInput();
  if (change.outcome === "not-found") throw notFound();
  if (change.outcome === "refused")
    return refuseForm({ themeId: change.id, reply: change.reply });
  const page = orgPath(viewer.org.slug, "voices", "themes");
  return redirect(`${page}?done=${change.done}&theme=${change.id}`);
}

const DONE = ["created", "saved", "archived", "restored"] as const;

export default function ThemesRoute() {
  const { t } = useTranslation("voice");
  const path = useOrgPath();
  const [search] = useSearchParams();
  const { newId, themes } = useLoaderData<typeof loader>();
  const done = DONE.find((one) => one === search.get("done"));
  return (
    <>
      <Flash
        message={done ? t(`theme.done.${done}`) : null}
        undo={
          done === "archived" ? (
            <Form method="post">
              <input type="hidden" name="act" value="restore" />
              <input
                type="hidden"
                name="id"
                value={search.get("theme") ?? ""}
              />
              <Button>{t("undo")}</Button>
            </Form>
          ) : null
        }
      />
      <PageHead
        title={t("theme.title")}
        lead={t("theme.lead")}
        trail={[{ label: t("title"), to: path("voices") }]}
      />
      <ThemesPage newId={newId} themes={themes} />
    </>
  );
}
