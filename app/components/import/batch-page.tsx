import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import { Flash } from "~/components/ui/flash";
import {
  isUnderWay,
  type BatchCounts,
  type BatchState,
} from "~/core/import/batch-state";
import type { CodedFault } from "~/core/import/coded-fault";
import type { DraftFault, ImportDraft } from "~/core/import/import-draft";
import type { FaultLine, UnderstoodFile } from "~/core/import/understood-file";
import { useFormat } from "~/i18n/use-format";
import { BatchProgress } from "./result/batch-progress";
import { BatchResult } from "./result/batch-result";
import type { FileColumn } from "./review/column-roles";
import { ReviewForm } from "./review/review-form";
import { useFaultSentence } from "./use-fault-sentence";

interface Batch extends BatchCounts {
  id: string;
  state: BatchState;
  fileBytes: number;
  bytesRead: number;
  fault: CodedFault | null;
  metric: { id: string; name: string } | null;
  startedAt: Date | null;
  finishedAt: Date | null;
}

interface Review {
  draft: ImportDraft;
  remembered: boolean;
  sameFile: boolean;
  metrics: readonly { id: string; name: string }[];
  understood: UnderstoodFile | null;
  inspection: {
    encoding: string | null;
    delimiter: string | null;
    headerRows: number;
    rows: number;
    complete: boolean;
    columns: readonly FileColumn[];
    warnings: readonly {
      line: number;
      column: string | null;
      message: string;
      data: CodedFault["data"];
    }[];
    fault: { line: number; code: string; data: CodedFault["data"] } | null;
  };
}

interface Answer {
  draft: ImportDraft;
  faults: readonly DraftFault[];
  understood: UnderstoodFile | null;
}

interface BatchPageProps {
  batch: Batch;
  review: Review | null;
  refusals: readonly FaultLine[];
  answer: Answer | null;
}

/** One address for the whole life of an import: describe it, watch it, see what it brought. */
export function BatchPage({ batch, review, refusals, answer }: BatchPageProps) {
  if (review)
    return <BatchReview batch={batch} review={review} answer={answer} />;
  if (isUnderWay(batch.state)) return <BatchProgress {...batch} />;
  return (
    <BatchResult
      seconds={secondsOf(batch)}
      id={batch.id}
      counts={batch}
      metric={batch.metric}
      refusals={refusals}
    />
  );
}

function secondsOf({ startedAt, finishedAt }: Batch): number {
  return startedAt && finishedAt
    ? (finishedAt.getTime() - startedAt.getTime()) / 1_000
    : 0;
}

function BatchReview({
  batch,
  review,
  answer,
}: {
  batch: Batch;
  review: Review;
  answer: Answer | null;
}) {
  const { t } = useTranslation("import");
  const format = useFormat();
  const { inspection, metrics } = review;
  const { columns, rows, complete, fault } = inspection;
  if (fault !== null && columns.length === 0)
    return <UnreadableFile fault={fault} />;
  const notes = inspection.warnings.map(({ line, column, message, data }) => ({
    line,
    column,
    fault: { code: message, data },
  }));
  const { draft, understood } = answer ?? review;
  return (
    <>
      <Notices batch={batch} review={review} />
      <p className="mb-4 max-w-line text-ink-2">
        {t(complete ? "review.lead" : "review.leadPrefix", {
          count: rows,
          formatted: format.count(rows),
        })}
      </p>
      <ReviewForm
        draft={draft}
        faults={answer?.faults ?? []}
        found={{ ...inspection, fileBytes: batch.fileBytes, notes }}
        columns={columns}
        metrics={metrics}
        understood={understood}
      />
    </>
  );
}

function Notices({ batch, review }: { batch: Batch; review: Review }) {
  const { t } = useTranslation("import");
  const sentence = useFaultSentence();
  return (
    <>
      {batch.state === "failed" && batch.fault ? (
        <Flash
          tone="failed"
          message={t("review.failed", { reason: sentence(batch.fault) })}
        />
      ) : null}
      {batch.state === "undone" ? <Flash message={t("review.undone")} /> : null}
      {review.sameFile ? <Flash message={t("review.sameFile")} /> : null}
      {review.remembered ? <Flash message={t("review.remembered")} /> : null}
    </>
  );
}

function UnreadableFile({ fault }: { fault: CodedFault }) {
  const { t } = useTranslation("import");
  const path = useOrgPath();
  const sentence = useFaultSentence();
  const reason = sentence(fault);
  return (
    <div role="alert" className="grid justify-items-start gap-3">
      <h2>{t("review.unreadable")}</h2>
      <p className="text-ink-2">
        {reason.charAt(0).toUpperCase() + reason.slice(1)}
      </p>
      <ButtonLink to={path("import")} variant="primary">
        {t("review.other")}
      </ButtonLink>
    </div>
  );
}
