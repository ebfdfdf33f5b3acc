import type {
  ActionFunctionArgs,
  LoaderFunctionArgs,
  MetaFunction,
} from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import {
  useActionData,
  useLoaderData,
  type ShouldRevalidateFunction,
} from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { orgPath, useOrgPath } from "~/components/document/org-path";
import { BatchPage } from "~/components/import/batch-page";
import { PageHead } from "~/components/ui/page-head";
import { canBeRead } from "~/core/import/batch-state";
import {
  getBatch,
  listWaitingFiles,
  type ImportBatch,
} from "~/data/import/import-batch.server";
import { listRefusals } from "~/data/import/import-refusal.server";
import { isUuid, withOrg } from "~/data/org.server";
import { namedTitle } from "~/http/page-title.server";
import { readForm } from "~/http/read-form.server";
import { notFound, statusOf } from "~/http/respond.server";
import { requireViewer, type Viewer } from "~/http/viewer.server";
import type { I18nHandle } from "~/i18n/namespaces";
import { discardUpload } from "~/jobs/import-draft/discard-upload.server";
import {
  reviewBatch,
  type DraftAnswer,
} from "~/jobs/import-draft/review-batch.server";
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

function placeOf({ orgId, org, account }: Viewer, batch: ImportBatch) {
  const { timeZone } = org;
  return { orgId, timeZone, accountId: account.id, batch };
}

async function nextWaiting(
  { orgId, account }: Viewer,
  batch: ImportBatch,
): Promise<{ id: string; fileName: string } | null> {
  const [next] = await withOrg(orgId, (client) =>
    listWaitingFiles({
      client,
      createdById: account.id,
      batch,
      limit: 24,
    }),
  );
  return next ? { id: next.id, fileName: next.fileName } : null;
}

/** A look at the file as described now changes nothing that the page's own data says. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  formData,
  defaultShouldRevalidate,
}) => formData?.get("intent") !== "preview" && defaultShouldRevalidate;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "manager" });
  const batch = await requireBatch(viewer, params.batchId);
  const { storageKey, fileHash: _hash, mapping: _mapping, ...shown } = batch;
  const { orgId } = viewer;
  return {
    title: namedTitle(batch.fileName),
    batch: { ...shown, hasFile: storageKey !== "" },
    review: canBeRead(batch) ? await reviewBatch(placeOf(viewer, batch)) : null,
    next: batch.state === "done" ? await nextWaiting(viewer, batch) : null,
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
  if (!canBeRead(batch)) return here;
  if (intent === "discard")
    return (await discardUpload({ orgId, batchId: batch.id }))
      ? redirect(orgPath(org.slug, "import") + "?done=discarded")
      : here;
  const submitted = { ...placeOf(viewer, batch), formData };
  if (intent === "preview") return data(await previewImport(submitted));
  const started = await startImport(submitted);
  if (!("outcome" in started))
    return data(started, {
      status: started.readAgain || started.fitted ? 200 : statusOf("bad-input"),
    });
  return started.files > 1 ? redirect(orgPath(org.slug, "import")) : here;
}

export default function ImportBatchRoute() {
  const { t } = useTranslation("import");
  const path = useOrgPath();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as DraftAnswer | undefined;
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
