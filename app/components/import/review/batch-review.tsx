import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { ButtonLink } from "~/components/ui/button";
import { Flash } from "~/components/ui/flash";
import type { BatchState } from "~/core/import/batch-state";
import type { CodedFault } from "~/core/import/coded-fault";
import type { DraftFault, ImportDraft } from "~/core/import/import-draft";
import type { SourceName } from "~/core/import/source-name";
import type { UnderstoodFile } from "~/core/import/understood/understood-file";
import { useFormat } from "~/i18n/use-format";
import { useFaultSentence } from "../use-fault-sentence";
import type { FileColumn } from "./column-roles";
import { DiscardFile } from "./discard-file";
import { ReviewForm } from "./review-form";
import type { WaitingFile } from "./waiting-files";

interface Inspection {
  fileName: string;
  source: SourceName;
  encoding: string | null;
  delimiter: string | null;
  sheet?: { name: string; all: readonly string[] };
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
}

export interface Review {
  draft: ImportDraft;
  /** The earlier file whose description is taken over. */
  rememberedFrom: { fileName: string; finishedAt: Date | null } | null;
  /** When the very same bytes were brought in. */
  sameFile: Date | null;
  metrics: readonly { id: string; name: string }[];
  waiting: readonly WaitingFile[];
  understood: UnderstoodFile | null;
  inspection: Inspection;
}

export interface ReviewAnswer {
  draft: ImportDraft;
  faults: readonly DraftFault[];
  understood: UnderstoodFile | null;
  inspection: Inspection;
  readAgain: boolean;
  /** Whether the columns' parts were matched to the chosen metric just now. */
  fitted: boolean;
}

interface ReviewedBatch {
  id: string;
  state: BatchState;
  fileBytes: number;
  fault: CodedFault | null;
}

interface BatchReviewProps {
  batch: ReviewedBatch;
  review: Review;
  answer: ReviewAnswer | null;
}

export function BatchReview({ batch, review, answer }: BatchReviewProps) {
  const { t } = useTranslation("import");
  const format = useFormat();
  const { draft, understood, inspection } = answer ?? review;
  const { columns, rows, complete, fault } = inspection;
  if (fault !== null && columns.length === 0)
    return (
      <>
        <UnreadableFile
          fault={fault}
          retry={answer === null ? null : batch.id}
        />
        <DiscardFile fileName={inspection.fileName} />
      </>
    );
  const notes = inspection.warnings.map(({ line, column, message, data }) => ({
    line,
    column,
    fault: { code: message, data },
  }));
  return (
    <>
      <Notices batch={batch} review={review} />
      <Flash message={answer?.readAgain ? t("review.readAgain") : null} />
      <Flash message={answer?.fitted ? t("review.fitted") : null} />
      <p className="mb-4 max-w-line text-ink-2">
        {t(complete ? "review.lead" : "review.leadPrefix", {
          count: rows,
          formatted: format.count(rows),
        })}
      </p>
      <ReviewForm
        key={`${draft.columnsKey} ${draft.rolesFor}`}
        fileName={inspection.fileName}
        draft={draft}
        faults={answer?.faults ?? []}
        found={{ ...inspection, fileBytes: batch.fileBytes, notes }}
        columns={columns}
        metrics={review.metrics}
        waiting={review.waiting}
        understood={understood}
      />
      <DiscardFile fileName={inspection.fileName} />
    </>
  );
}

function Notices({ batch, review }: { batch: ReviewedBatch; review: Review }) {
  const { t } = useTranslation("import");
  const format = useFormat();
  const sentence = useFaultSentence();
  const { sameFile, rememberedFrom } = review;
  return (
    <>
      {batch.state === "failed" && batch.fault ? (
        <Flash
          tone="failed"
          message={t("review.failed", { reason: sentence(batch.fault) })}
        />
      ) : null}
      {batch.state === "undone" ? <Flash message={t("review.undone")} /> : null}
      {sameFile ? (
        <Flash
          message={t("review.sameFile", { when: format.dateTime(sameFile) })}
        />
      ) : null}
      {rememberedFrom ? (
        <Flash
          message={t("review.remembered", { file: rememberedFrom.fileName })}
        />
      ) : null}
    </>
  );
}

/** `retry`: the batch that can be read the way it looks, where a chosen layout made it unreadable. */
function UnreadableFile({
  fault,
  retry,
}: {
  fault: CodedFault;
  retry: string | null;
}) {
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
      {retry === null ? (
        <ButtonLink to={path("import")} variant="primary">
          {t("review.other")}
        </ButtonLink>
      ) : (
        <ButtonLink to={path("import", retry)} variant="primary">
          {t("review.asItLooks")}
        </ButtonLink>
      )}
    </div>
  );
}
