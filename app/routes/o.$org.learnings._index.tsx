import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { LearningLibrary } from "~/components/learning/learning-library";
import { PageHead } from "~/components/ui/page-head";
import { listLearnings } from "~/data/learning/learning-list.server";
import { withOrg } from "~/data/org.server";
import { pageTitle } from "~/http/page-title.server";
import { readLibraryAddress } from "~/http/learning/library-address.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";

export const handle = { i18n: ["judgement"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params);
  const address = readLibraryAddress(request);
  const found = await withOrg(viewer.orgId, (client) =>
    listLearnings({ client, ...address }),
  );
  const title = pageTitle(request, "judgement", "library.title");
  return { title, ...address, ...found };
}

export default function LearningsRoute() {
  const { t } = useTranslation("judgement");
  const library = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("library.title")} lead={t("library.lead")} />
      <LearningLibrary {...library} />
    </>
  );
}
