import {
  isUnderWay,
  type BatchCounts,
  type BatchState,
} from "~/core/import/batch-state";
import type { CodedFault } from "~/core/import/coded-fault";
import type { FaultLine } from "~/core/import/understood/understood-file";
import { BatchProgress } from "./result/batch-progress";
import { BatchResult } from "./result/batch-result";
import type { PrivateColumn } from "./result/privacy-done";
import {
  BatchReview,
  type Review,
  type ReviewAnswer,
} from "./review/batch-review";

interface Batch extends BatchCounts {
  id: string;
  state: BatchState;
  fileBytes: number;
  bytesRead: number;
  hasFile: boolean;
  fault: CodedFault | null;
  metric: { id: string; name: string } | null;
  startedAt: Date | null;
  finishedAt: Date | null;
  skipped: readonly { reason: string; count: number }[] | null;
  privacy: readonly PrivateColumn[] | null;
}

interface BatchPageProps {
  batch: Batch;
  review: Review | null;
  refusals: readonly FaultLine[];
  answer: ReviewAnswer | null;
  /** The next file of the same person that waits to be described. */
  next: { id: string; fileName: string } | null;
}

/** One address for the whole life of an import: describe it, watch it, see what it brought. */
export function BatchPage({
  batch,
  review,
  refusals,
  answer,
  next,
}: BatchPageProps) {
  if (review)
    return <BatchReview batch={batch} review={review} answer={answer} />;
  if (isUnderWay(batch.state)) return <BatchProgress {...batch} />;
  return (
    <BatchResult
      seconds={secondsOf(batch)}
      id={batch.id}
      counts={batch}
      metric={batch.metric}
      skipped={batch.skipped ?? []}
      privacy={batch.privacy ?? []}
      refusals={refusals}
      undone={batch.state !== "done"}
      hasFile={batch.hasFile}
      next={next}
    />
  );
}

function secondsOf({ startedAt, finishedAt }: Batch): number {
  return startedAt && finishedAt
    ? (finishedAt.getTime() - startedAt.getTime()) / 1_000
    : 0;
}
