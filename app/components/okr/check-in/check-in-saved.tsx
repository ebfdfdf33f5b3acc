import CircleCheck from "lucide-react/icons/circle-check";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { WhyField } from "./why-field";

interface CheckInSavedProps {
  checkInId: string;
  explained: boolean;
  onUndo: () => void;
  onWhy: (event: FormEvent<HTMLFormElement>) => void;
}

/** Said when it is done, with the way back; and a line of why, for whoever has one. */
export function CheckInSaved(props: CheckInSavedProps) {
  const { checkInId, explained, onUndo, onWhy } = props;
  const { t } = useTranslation("checkin");
  return (
    <div className="grid gap-2 rounded-card border border-line bg-accent-soft px-4 py-2 text-sm">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <output className="flex items-center gap-2.5">
          <CircleCheck aria-hidden="true" className="size-4.5 shrink-0" />
          {t(explained ? "explained" : "saved")}
        </output>
        <Button type="button" variant="quiet" onClick={onUndo}>
          {t("undo")}
        </Button>
      </div>
      {explained ? null : (
        <form
          method="post"
          onSubmit={onWhy}
          className="flex items-end gap-2 pb-2"
        >
          <input type="hidden" name="act" value="why" />
          <input type="hidden" name="checkInId" value={checkInId} />
          <div className="min-w-0 flex-1">
            <WhyField />
          </div>
          <Button>{t("add")}</Button>
        </form>
      )}
    </div>
  );
}
