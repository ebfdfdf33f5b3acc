import CloudOff from "lucide-react/icons/cloud-off";
import { useTranslation } from "react-i18next";

/** Nothing is lost, and nothing is saved yet. */
export function UnsentNotice() {
  const { t } = useTranslation("plan");
  return (
    <div
      role="alert"
      className="flex gap-3 rounded-card border border-line-2 bg-sunken px-4 py-3 text-sm"
    >
      <CloudOff aria-hidden="true" className="mt-0.5 size-4.5 shrink-0" />
      <div>
        <p className="font-semibold">{t("note.unsent")}</p>
        <p className="text-ink-2">{t("note.unsentNext")}</p>
      </div>
    </div>
  );
}
