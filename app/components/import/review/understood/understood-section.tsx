import { useTranslation } from "react-i18next";
import type { UnderstoodFile } from "~/core/import/understood/understood-file";
import { useFormat } from "~/i18n/use-format";
import { FaultLines } from "../../fault-lines";
import { useFaultSentence } from "../../use-fault-sentence";
import { useSkipSentence } from "../../use-skip-sentence";
import { FileSummary } from "./file-summary";
import { UnderstoodRows } from "./understood-rows";

/** A dry run: what would be kept and what would be refused, before anything is. */
export function UnderstoodSection({ file }: { file: UnderstoodFile | null }) {
  const { t } = useTranslation("import");
  return (
    <section aria-labelledby="understood" className="grid gap-4">
      <h2 id="understood">{t("understood.title")}</h2>
      {file === null ? (
        <p className="text-sm text-ink-2">{t("understood.answer")}</p>
      ) : (
        <DryRun file={file} />
      )}
    </section>
  );
}

function DryRun({ file }: { file: UnderstoodFile }) {
  const { t } = useTranslation("import");
  const sentence = useFaultSentence();
  return (
    <>
      <FileSummary file={file} />
      <Counts file={file} />
      {file.stopped ? (
        <p role="alert" className="font-medium text-danger">
          {t("review.failed", { reason: sentence(file.stopped) })}
        </p>
      ) : null}
      {file.rows.length > 0 ? (
        <UnderstoodRows rows={file.rows} />
      ) : (
        <p>{t("understood.none")}</p>
      )}
      {file.refusals.length > 0 ? (
        <FaultLines
          title={t("refused.title")}
          lines={file.refusals}
          total={file.refused}
        />
      ) : null}
    </>
  );
}

function Counts({ file }: { file: UnderstoodFile }) {
  const { t } = useTranslation("import");
  const format = useFormat();
  const skips = useSkipSentence();
  const counts = t(
    file.complete ? "understood.counts" : "understood.countsPrefix",
    {
      read: format.count(file.read),
      kept: format.count(file.kept),
      refused: format.count(file.refused),
      skipped: format.count(file.skipped),
    },
  );
  return (
    <p className="max-w-line text-sm text-ink-2 tabular-nums">
      {counts}
      {file.skippedBy.length > 0 ? ` ${skips(file.skippedBy)}` : null}
    </p>
  );
}
