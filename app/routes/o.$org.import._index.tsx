import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import {
  useActionData,
  useLoaderData,
  useSearchParams,
} from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath } from "~/components/document/org-path";
import { BatchList } from "~/components/import/batch-list";
import { UploadForm } from "~/components/import/upload-form";
import { Flash } from "~/components/ui/flash";
import { PageHead } from "~/components/ui/page-head";
import { listBatches } from "~/data/import/import-batch.server";
import { withOrg } from "~/data/org.server";
import { pageTitle } from "~/http/page-title.server";
import { statusOf } from "~/http/respond.server";
import { fileStorage } from "~/http/storage.server";
import { requireViewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";
import {
  MAX_UPLOAD_BYTES,
  receiveUpload,
} from "~/jobs/import/receive-upload.server";

export const handle = { i18n: ["import"] } satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
];

const SHOWN_BATCHES = 50;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "manager" });
  const batches = await withOrg(viewer.orgId, (client) =>
    listBatches({ client, limit: SHOWN_BATCHES }),
  );
  return {
    title: pageTitle(request, "import", "title"),
    newBatchId: crypto.randomUUID(),
    megabytes: Math.floor(MAX_UPLOAD_BYTES / 1024 ** 2),
    batches: batches.map(
      ({
        id,
        fileName,
        metric,
        state,
        rowsKept,
        rowsRefused,
        rowsRead,
        origin,
        createdBy,
        createdAt,
      }) => ({
        id,
        fileName,
        metric,
        state,
        rowsKept,
        rowsRefused,
        rowsRead,
        origin,
        createdBy,
        createdAt,
      }),
    ),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { orgId, account, org } = await requireViewer(request, params, {
    atLeast: "manager",
  });
  const upload = await receiveUpload({
    request,
    orgId,
    account,
    storage: fileStorage(),
  });
  switch (upload.outcome) {
    case "received": {
      const [first = ""] = upload.batchIds;
      if (upload.tooLarge.length === 0)
        return redirect(orgPath(org.slug, "import", first));
      const fault = "someTooLarge" as const;
      return data(
        { fault, refused: upload.tooLarge },
        { status: statusOf("too-large") },
      );
    }
    case "too-large":
      return refusal("tooLarge", "too-large");
    case "too-many":
      return refusal("tooMany", "bad-input");
    default:
      return refusal(upload.outcome, "bad-input");
  }
}

function refusal(
  fault: "missing" | "tooLarge" | "tooMany" | "unreadable",
  status: "too-large" | "bad-input",
) {
  return data({ fault, refused: [] as string[] }, { status: statusOf(status) });
}

export default function ImportRoute() {
  const { t } = useTranslation("import");
  const { newBatchId, megabytes, batches } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [address] = useSearchParams();
  const discarded = address.get("done") === "discarded";
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <Flash message={discarded ? t("discard.done") : null} />
      <section aria-label={t("upload.title")} className="mb-10">
        <UploadForm
          batchId={newBatchId}
          megabytes={megabytes}
          fault={answer?.fault ?? null}
          refused={answer?.refused ?? []}
        />
      </section>
      <BatchList batches={batches} />
    </>
  );
}
