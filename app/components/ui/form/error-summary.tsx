import { useId } from "react";
import { useTranslation } from "react-i18next";

export interface FormFault {
  /** The id of the control at fault; absent for a fault of the whole form. */
  fieldId?: string;
  message: string;
}

/** All faults of a form at its head, each a link to its field. Nothing where there is none. */
export function ErrorSummary({
  faults,
  title,
}: {
  faults: readonly FormFault[];
  title?: string;
}) {
  const { t } = useTranslation("ui");
  const id = useId();
  if (faults.length === 0) return null;
  return (
    <div
      role="alert"
      aria-labelledby={id}
      tabIndex={-1}
      className="rounded-card border border-danger bg-danger-soft px-4.5 py-3.5 text-ink"
    >
      <h2 id={id} className="text-sm">
        {title ?? t("errors.title")}
      </h2>
      <ul className="mt-1 grid gap-1 text-sm">
        {faults.map(({ fieldId, message }) => (
          <li key={`${fieldId} ${message}`}>
            {fieldId ? (
              <a href={`#${fieldId}`} className="underline underline-offset-3">
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
