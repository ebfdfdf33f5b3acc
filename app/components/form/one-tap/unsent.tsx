import CloudOff from "lucide-react/icons/cloud-off";
import { useTranslation } from "react-i18next";

/** Nothing is saved, nothing is lost: said where it was tapped, with one more try. */
export function Unsent({ onAgain }: { onAgain?: () => void }) {
  const { t } = useTranslation("form");
  return (
    <p
      role="alert"
      className="flex flex-wrap items-center gap-x-2 text-sm font-medium"
    >
      <CloudOff aria-hidden="true" className="size-4 shrink-0" />
      {t("unsent")}
      {onAgain ? (
        <button
          type="button"
          onClick={onAgain}
          className="target underline underline-offset-3"
        >
          {t("again")}
        </button>
      ) : null}
    </p>
  );
}
