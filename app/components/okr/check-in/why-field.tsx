import { useId } from "react";
import { useTranslation } from "react-i18next";

/** A line of why: what was seen or heard. */
export function WhyField({ typed }: { typed?: string }) {
  const { t } = useTranslation("checkin");
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        {t("why")}{" "}
        <span className="font-normal text-ink-3">{t("whyOptional")}</span>
      </label>
      <input
        id={id}
        name="note"
        maxLength={500}
        autoComplete="off"
        placeholder={t("whyExample")}
        defaultValue={typed}
        className="target w-full rounded-control border border-edge bg-surface px-3 py-2"
      />
    </div>
  );
}
