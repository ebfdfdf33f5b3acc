import { Link } from "@remix-run/react";
import ChevronRight from "lucide-react/icons/chevron-right";
import { useState, type MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import type { ShownLine } from "../words/shown-key-result";
import { CheckInForm } from "./check-in-form";

/**
 * The check-in of one key result within a list: a link to its page that opens the form in place. The form is made then:
 * a list of forty sends none of them.
 */
export function CheckInFold({
  shown: { keyResult, checkInId },
  back,
}: {
  shown: ShownLine;
  back: string;
}) {
  const { t } = useTranslation("checkin");
  const path = useOrgPath();
  /** Null before it was opened; closed, what was typed stays. */
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const page = path("key-results", keyResult.id, "check-in");
  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    setOpen(!isOpen);
  }
  return (
    <div className={isOpen ? "w-full max-w-xl" : "max-w-xl"}>
      <Link
        to={`${page}?back=${encodeURIComponent(back)}`}
        onClick={open}
        aria-expanded={isOpen ?? undefined}
        className="target inline-flex items-center gap-1.5 text-sm font-semibold text-accent"
      >
        <ChevronRight
          aria-hidden="true"
          className={`size-4 shrink-0 transition-transform ${isOpen ? "rotate-90" : ""}`}
        />
        {t("title")}
        <span className="sr-only">{keyResult.title}</span>
      </Link>
      {isOpen === null ? null : (
        <div className="pt-2 pb-3" hidden={!isOpen}>
          <CheckInForm {...{ keyResult, checkInId, back }} />
        </div>
      )}
    </div>
  );
}
