import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { Button } from "~/components/ui/button";
import type { Confidence } from "~/core/okr/confidence";
import { useFormat } from "~/i18n/use-format";
import type { Measured } from "../words/shown-key-result";
import { useKeyResultFormat } from "../words/use-key-result-format";
import { ConfidenceMark } from "./confidence-buttons";

export interface ListedCheckIn {
  id: string;
  madeOn: string;
  value: number | null;
  confidence: Confidence | null;
  note: string;
  madeBy: string;
  /** Whether this person may take it back. */
  removable: boolean;
}

interface CheckInListProps {
  keyResult: Measured & { id: string };
  /** Newest first. */
  checkIns: readonly ListedCheckIn[];
  back: string;
}

/** What was said, when and by whom; each can be taken back. */
export function CheckInList({ keyResult, checkIns, back }: CheckInListProps) {
  const { t } = useTranslation("checkin");
  const written = useKeyResultFormat({ ...keyResult, kind: "result" });
  const format = useFormat();
  if (checkIns.length === 0)
    return <p className="text-sm text-ink-2">{t("neverYet")}</p>;
  return (
    <ol className="grid gap-3">
      {checkIns.map((checkIn) => (
        <li
          key={checkIn.id}
          className="grid gap-0.5 border-l-2 border-line pl-3.5 text-sm"
        >
          <p className="flex flex-wrap items-center gap-x-2">
            {checkIn.value === null ? null : (
              <strong className="font-semibold tabular-nums underline decoration-dotted decoration-1 underline-offset-4">
                {written.value(checkIn.value)}
              </strong>
            )}
            {checkIn.confidence ? (
              <span className="inline-flex items-center gap-1 font-semibold">
                <ConfidenceMark confidence={checkIn.confidence} />
                {t(`confidence.${checkIn.confidence}`)}
              </span>
            ) : null}
          </p>
          {checkIn.note ? <p className="max-w-line">{checkIn.note}</p> : null}
          <div className="flex flex-wrap items-center justify-between gap-x-3">
            <p className="text-xs text-ink-3">
              {t("byOn", {
                name: checkIn.madeBy,
                date: format.date(checkIn.madeOn),
              })}
            </p>
            {checkIn.removable ? (
              <TakeBack keyResultId={keyResult.id} {...{ checkIn, back }} />
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

function TakeBack({
  keyResultId,
  checkIn,
  back,
}: {
  keyResultId: string;
  checkIn: ListedCheckIn;
  back: string;
}) {
  const { t } = useTranslation("checkin");
  const path = useOrgPath();
  return (
    <UndoCheckIn
      action={path("key-results", keyResultId, "check-in")}
      checkInId={checkIn.id}
      back={back}
      label={t("takeBack")}
    />
  );
}

/** The way back from a check-in, as a plain form. */
export function UndoCheckIn({
  action,
  checkInId,
  back,
  label,
}: {
  action: string;
  checkInId: string;
  back: string;
  label: string;
}) {
  return (
    <Form method="post" action={action} className="inline-flex">
      <input type="hidden" name="act" value="undo" />
      <input type="hidden" name="checkInId" value={checkInId} />
      <input type="hidden" name="back" value={back} />
      <Button variant="quiet">{label}</Button>
    </Form>
  );
}
