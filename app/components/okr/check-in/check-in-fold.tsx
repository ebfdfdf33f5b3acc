import ChevronRight from "lucide-react/icons/chevron-right";
import { useTranslation } from "react-i18next";
import type { ShownLine } from "../words/shown-key-result";
import { CheckInForm } from "./check-in-form";

/** The check-in of one key result within a list: folded until somebody wants it. */
export function CheckInFold({
  shown: { keyResult, checkInId },
  back,
}: {
  shown: ShownLine;
  back: string;
}) {
  const { t } = useTranslation("checkin");
  return (
    <details className="group/check max-w-xl open:w-full">
      <summary className="target inline-flex items-center gap-1.5 text-sm font-semibold text-accent">
        <ChevronRight
          aria-hidden="true"
          className="size-4 shrink-0 transition-transform group-open/check:rotate-90"
        />
        {t("title")}
        <span className="sr-only">{keyResult.title}</span>
      </summary>
      <div className="pt-2 pb-3">
        <CheckInForm {...{ keyResult, checkInId, back }} />
      </div>
    </details>
  );
}
