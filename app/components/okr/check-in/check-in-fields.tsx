import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
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
  /** What came back with a refusal. */
  typed?: string;
}

/** The value where nobody measures it, and the tap that sends it; a line of why comes after the tap. */
export function CheckInFields({
  keyResult,
  checkInId,
  back,
  chosen,
  faults,
  keys,
  typed,
}: CheckInFieldsProps) {
  const { t } = useTranslation("checkin");
  const byHand = keyResult.kind === "result" && keyResult.metric === null;
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
      {byHand ? (
        <ValueField
          label={
            keyResult.unit ? t("valueIn", { unit: keyResult.unit }) : t("value")
          }
          {...{ checkInId, typed }}
        />
      ) : null}
      {faults && faults.length > 0 ? (
        <p role="alert" className="text-sm text-danger">
          {faults.join(" ")}
        </p>
      ) : null}
      <fieldset>
        <legend className="mb-1.5 text-sm text-ink-2">{t("feels")}</legend>
        <ConfidenceButtons chosen={chosen} keys={keys} />
      </fieldset>
    </>
  );
}

/** One field and its button. */
function ValueField({
  checkInId,
  label,
  hint,
  typed,
}: {
  checkInId: string;
  label: string;
  hint?: string;
  typed?: string;
}) {
  const { t } = useTranslation("checkin");
  return (
    <div className="flex items-end gap-2">
      <div className="min-w-0 flex-1">
        <TextField
          id={`value-${checkInId}`}
          label={label}
          hint={hint}
          name="value"
          autoComplete="off"
          inputMode="text"
          defaultValue={typed}
        />
      </div>
      <Button>{t("save")}</Button>
    </div>
  );
}

/** A metric speaks by itself; where it is silent a value can be given by hand, and looks like one. */
export function ValueByHand({
  keyResult,
  checkInId,
  typed,
}: Pick<CheckInFieldsProps, "keyResult" | "checkInId" | "typed">) {
  const { t } = useTranslation("checkin");
  const unitOf = useUnitWords();
  const { kind, metric } = keyResult;
  if (kind !== "result" || metric === null) return null;
  return (
    <details open={Boolean(typed)}>
      <summary className="target inline-flex items-center text-sm text-ink-2 underline underline-offset-3">
        {t("byHand")}
      </summary>
      <div className="mt-2">
        <ValueField
          label={t("valueIn", { unit: unitOf(metric) })}
          hint={t("byHandHint")}
          {...{ checkInId, typed }}
        />
      </div>
    </details>
  );
}
