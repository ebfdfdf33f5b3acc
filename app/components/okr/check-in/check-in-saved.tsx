import CircleCheck from "lucide-react/icons/circle-check";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";

/** Said when it is done, with the way back. */
export function CheckInSaved({ onUndo }: { onUndo: () => void }) {
  const { t } = useTranslation("checkin");
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 rounded-card border border-line bg-accent-soft px-4 py-2 text-sm">
      <output className="flex items-center gap-2.5">
        <CircleCheck aria-hidden="true" className="size-4.5 shrink-0" />
        {t("saved")}
      </output>
      <Button type="button" variant="quiet" onClick={onUndo}>
        {t("undo")}
      </Button>
    </div>
  );
}
