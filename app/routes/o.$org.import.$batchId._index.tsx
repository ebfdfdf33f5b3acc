import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { BatchPage } from "~/components/import/batch-page";
import { PageHead } from "~/components/ui/page-head";
import { canMove } from "~/core/import/batch-state";
import { getBatch, type ImportBatch } from "~/data/import/import-batch.server";
import { listRefusals } from "~/data/import/import-refusal.server";
import { isUuid, withOrg } from "~/data/org.server";
import { namedTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { notFound, statusOf } from "~/http/respond.server";
import { requireViewer, type Viewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";
import { reviewBatch } from "~/jobs/import-draft/review-batch.server";
import {
  previewImport,
  startImport,
} from "~/jobs/import-draft/start-import.server";
import { queueUndo } from "~/jobs/import/queue-import.server";

export const handle = {
  i18n: ["import", "metric", "measure", "form"],
} satisfies I18nHandle;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
];

const SHOWN_REFUSALS = 20;

async function requireBatch(
  viewer: Viewer,
  batchId: string | undefined,
): Promise<ImportBatch> {
  if (!isUuid(batchId)) throw notFound();
  const batch = await withOrg(viewer.orgId, (client) =>
    getBatch({ client, id: batchId }),
  );
  if (!batch) throw notFound();
  return batch;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "manager" });
  const batch = await requireBatch(viewer, params.batchId);
  const {
    storageKey: _key,
    fileHash: _hash,
    mapping: _mapping,
    ...shown
  } = batch;
  const { orgId, org } = viewer;
  return {
    title: namedTitle(batch.fileName),
    batch: shown,
    review: canMove(batch.state, "import")
      ? await reviewBatch({ orgId, timeZone: org.timeZone, batch })
      : null,
    refusals:
      batch.state === "done"
        ? await withOrg(orgId, (client) =>
            listRefusals({ client, batchId: batch.id, limit: SHOWN_REFUSALS }),
          )
        : [],
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "manager" });
  const batch = await requireBatch(viewer, params.batchId);
  const { orgId, org } = viewer;
  const here = redirect(orgPath(org.slug, "import", batch.id));
  const formData = await readForm(request);
  const intent = formData.get("intent");
  if (intent === "undo") {
    await queueUndo({ orgId, batchId: batch.id, timeZone: org.timeZone });
    return here;
  }
  if (!canMove(batch.state, "import")) return here;
  const submitted = { orgId, timeZone: org.timeZone, batch, formData };
  if (intent === "preview") return data(await previewImport(submitted));
  const started = await startImport(submitted);
  return started === "started"
    ? here
    : data(started, { status: statusOf("bad-input") });
}

export default function ImportBatchRoute() {
  const { t } = useTranslation("import");
  const path = useOrgPath();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={<span className="wrap-anywhere">{page.batch.fileName}</span>}
        trail={[{ label: t("title"), to: path("import") }]}
      />
      <BatchPage {...page} answer={answer ?? null} />
    </>
  );
}
