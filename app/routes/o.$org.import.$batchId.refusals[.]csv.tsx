import type { LoaderFunctionArgs } from "@remix-run/node";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { Readable } from "node:stream";
import { getBatch } from "~/data/import/import-batch.server";
import { isUuid, withOrg } from "~/data/org.server";
import { readPreferences } from "~/http/preferences.server";
import { notFound } from "~/http/respond.server";
import { requireViewer } from "~/http/viewer.server";
import { serverI18n } from "~/i18n/i18n.server";
import type { Catalogue } from "~/i18n/namespaces";
import { refusalsCsv } from "~/jobs/import/refusals-csv.server";

type FaultCode = keyof Catalogue["import"]["fault"];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(request, params, { atLeast: "manager" });
  const { batchId } = params;
  if (!isUuid(batchId)) throw notFound();
  const batch = await withOrg(viewer.orgId, (client) =>
    getBatch({ client, id: batchId }),
  );
  if (!batch) throw notFound();
  const { locale } = readPreferences(request);
  const t = serverI18n(locale).getFixedT(locale, "import");
  const words = {
    header: (["line", "column", "value", "reason", "raw"] as const).map((key) =>
      t(`refused.${key}`),
    ),
    reason: ({
      reason: { code, data },
    }: {
      reason: { code: string; data: object };
    }) => t(`fault.${code as FaultCode}`, { ...data }),
  };
  const lines = Readable.from(
    refusalsCsv({ orgId: viewer.orgId, batchId, words }),
  );
  return new Response(createReadableStreamFromReadable(lines), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="refusals-${batchId.slice(0, 8)}.csv"`,
    },
  });
}
