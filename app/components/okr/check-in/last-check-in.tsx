import { useTranslation } from "react-i18next";
import { useFormat } from "~/i18n/use-format";
import type { ShownKeyResult } from "../words/shown-key-result";
import { ConfidenceMark } from "./confidence-buttons";

/** What was said last, when and by whom; or that nobody has said anything yet. */
export function LastCheckIn({
  keyResult: { lastCheckIn },
}: {
  keyResult: Pick<ShownKeyResult, "lastCheckIn">;
}) {
  const { t } = useTranslation("checkin");
  const format = useFormat();
  if (!lastCheckIn)
    return <p className="text-xs text-ink-3">{t("neverYet")}</p>;
  const { confidence, note, by, madeOn } = lastCheckIn;
  const when = t("byOn", { name: by, date: format.shortDate(madeOn) });
  return (
    <p className="flex flex-wrap items-center gap-x-1.5 text-xs text-ink-3">
      {confidence ? (
        <span className="inline-flex items-center gap-1 font-semibold text-ink-2">
          <ConfidenceMark confidence={confidence} />
          {t(`confidence.${confidence}`)}
        </span>
      ) : null}
      {note ? <span className="text-ink-2">{note}</span> : null}
      <span>{when}</span>
    </p>
  );
}
