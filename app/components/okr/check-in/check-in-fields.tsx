import { useTranslation } from "react-i18next";
import { TextField } from "~/components/ui/field";
import type { Confidence } from "~/core/okr/confidence";
import type { Measured } from "../words/shown-key-result";
import { useUnitWords } from "../words/use-unit-words";
import { ConfidenceButtons } from "./confidence-buttons";

interface CheckInFieldsProps {
  keyResult: Measured & { id: string };
  checkInId: string;
  /** Where a plain form goes back to. */
  back: string;
  chosen?: Confidence | null;
  faults?: readonly string[];
  keys?: boolean;
}

/** The value where nobody measures it, a line of why, and the tap that sends both. */
export function CheckInFields({
  keyResult,
  checkInId,
  back,
  chosen,
  faults,
  keys,
}: CheckInFieldsProps) {
  const { t } = useTranslation("checkin");
  const byHand = keyResult.kind === "result" && keyResult.metric === null;
  const noteId = `why-${checkInId}`;
  return (
    <>
      <input type="hidden" name="id" value={checkInId} />
      <input type="hidden" name="back" value={back} />
      {/* Enter in a field sends the form by its first button: this one, which claims no confidence. */}
      <button
        type="submit"
        tabIndex={-1}
        aria-hidden="true"
        className="hidden"
      />
      {byHand ? <ValueField {...{ keyResult, checkInId }} /> : null}
      <div className="grid gap-1.5">
        <label htmlFor={noteId} className="text-sm font-semibold">
          {t("why")}{" "}
          <span className="font-normal text-ink-3">{t("whyOptional")}</span>
        </label>
        <input
          id={noteId}
          name="note"
          maxLength={500}
          autoComplete="off"
          placeholder={t("whyExample")}
          className="target w-full rounded-control border border-edge bg-surface px-3 py-2"
        />
      </div>
      {faults && faults.length > 0 ? (
        <p role="alert" className="text-sm text-danger">
          {faults.join(" ")}
        </p>
      ) : null}
      <fieldset>
        <legend className="mb-1.5 text-sm font-semibold">{t("feels")}</legend>
        <ConfidenceButtons chosen={chosen} keys={keys} />
      </fieldset>
    </>
  );
}

function ValueField({
  keyResult,
  checkInId,
}: Pick<CheckInFieldsProps, "keyResult" | "checkInId">) {
  const { t } = useTranslation("checkin");
  const { unit } = keyResult;
  return (
    <TextField
      id={`value-${checkInId}`}
      label={unit ? t("valueIn", { unit }) : t("value")}
      name="value"
      autoComplete="off"
      optional
    />
  );
}

/** A metric speaks by itself; where it is silent a value can be given by hand, and looks like one. */
export function ValueByHand({
  keyResult,
  checkInId,
}: Pick<CheckInFieldsProps, "keyResult" | "checkInId">) {
  const { t } = useTranslation("checkin");
  const unitOf = useUnitWords();
  const { kind, metric } = keyResult;
  if (kind !== "result" || metric === null) return null;
  return (
    <details>
      <summary className="target inline-flex items-center text-sm text-ink-2 underline underline-offset-3">
        {t("byHand")}
      </summary>
      <TextField
        id={`value-${checkInId}`}
        label={t("valueIn", { unit: unitOf(metric) })}
        hint={t("byHandHint")}
        name="value"
        autoComplete="off"
        optional
      />
    </details>
  );
}
