import { useTranslation } from "react-i18next";
import { useFormat } from "~/i18n/use-format";

interface ProgressCountProps {
  read: number;
  kept: number;
  refused: number;
  /** Rows in all, where it is known. */
  total?: number;
  done?: boolean;
}

/** Long work that counts: rows read, kept, refused, over a bar that only moves when something was read. */
export function ProgressCount({
  read,
  kept,
  refused,
  total,
  done = false,
}: ProgressCountProps) {
  const { t } = useTranslation("ui");
  const format = useFormat();
  const readText = total
    ? t("progress.readOf", {
        read: format.count(read),
        total: format.count(total),
      })
    : format.count(read);
  const full = done ? Math.max(read, 1) : total;
  return (
    <div className="grid gap-2">
      <progress
        aria-label={t("progress.label")}
        className="h-2 w-full overflow-hidden rounded-mark"
        max={full ?? undefined}
        value={full ? Math.min(read, full) : undefined}
      />
      <output className="block">
        <dl className="grid grid-cols-3 gap-4 tabular-nums">
          <Counted word={t("progress.read")} value={readText} />
          <Counted word={t("progress.kept")} value={format.count(kept)} />
          <Counted word={t("progress.refused")} value={format.count(refused)} />
        </dl>
        {done ? <p className="mt-1 text-sm">{t("progress.done")}</p> : null}
      </output>
    </div>
  );
}

function Counted({ word, value }: { word: string; value: string }) {
  return (
    <div>
      <dt className="label">{word}</dt>
      <dd className="font-serif text-lg">{value}</dd>
    </div>
  );
}
