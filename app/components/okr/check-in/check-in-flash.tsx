import { useLocation, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Flash } from "~/components/ui/flash";
import { UndoCheckIn } from "./check-in-list";

/** What a check-in just did, as the address says, with the way back. */
export function CheckInFlash() {
  const { t } = useTranslation("checkin");
  const path = useOrgPath();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const done = search.get("done");
  const keyResultId = search.get("keyResult");
  const checkInId = search.get("checkIn");
  const saved = done === "checkedIn" && keyResultId && checkInId;
  const message = saved
    ? t("saved")
    : done === "checkInRemoved"
      ? t("removed")
      : null;
  const skipped = search.get("skip");
  const back = skipped ? `${pathname}?skip=${skipped}` : pathname;
  return (
    <Flash
      message={message}
      undo={
        saved ? (
          <UndoCheckIn
            action={path("key-results", keyResultId, "check-in")}
            label={t("undo")}
            {...{ checkInId, back }}
          />
        ) : null
      }
    />
  );
}
