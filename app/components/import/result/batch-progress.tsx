import { useTranslation } from "react-i18next";
import { Card, CardBlock } from "~/components/ui/card";
import type { BatchCounts, BatchState } from "~/core/import/batch-state";
import { usePolling } from "../use-polling";
import { CountList } from "./count-list";

interface BatchProgressProps extends BatchCounts {
  state: BatchState;
  bytesRead: number;
  fileBytes: number;
}

/** Counts while a job has the batch in hand; a batch that is being taken back shows what is left of it. The page asks again by itself: by script, or by a refresh without one. */
export function BatchProgress({
  state,
  bytesRead,
  fileBytes,
  ...counts
}: BatchProgressProps) {
  const { t } = useTranslation("import");
  usePolling(true);
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <Card>
        <CardBlock className="grid gap-5">
          <p className="text-ink-2">{t(`progress.${sentenceOf(state)}`)}</p>
          <progress
            aria-label={t(
              state === "undoing" ? "progress.barUndo" : "progress.bar",
            )}
            className="h-2 w-full appearance-none overflow-hidden rounded-mark bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
            max={Math.max(fileBytes, 1)}
            value={Math.min(bytesRead, fileBytes)}
          />
          {state === "undoing" ? null : <CountList {...counts} live />}
        </CardBlock>
      </Card>
    </>
  );
}

function sentenceOf(state: BatchState): "queued" | "undoing" | "running" {
  return state === "queued" || state === "undoing" ? state : "running";
}
