import CircleAlert from "lucide-react/icons/circle-alert";
import { useId, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** What every field says around its control. */
export interface FieldWords {
  label: ReactNode;
  /** Shown under the label, read with the control. */
  hint?: ReactNode;
  /** The faults, in sentences: one, or as conform lists them. */
  error?: string | readonly string[];
  /** Says "optional" beside the label. */
  optional?: boolean;
}

export interface ControlWiring {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

/** Joins a control to its hint and its fault. The ids are the ones conform gives: `…-description`, `…-error`. */
export function useControlWiring(
  words: FieldWords,
  own: { id?: string; "aria-describedby"?: string },
): { wiring: ControlWiring; errors: readonly string[] } {
  const made = useId();
  const id = own.id ?? made;
  const errors = errorList(words.error);
  const described = new Set([
    ...(words.hint ? [`${id}-description`] : []),
    ...(errors.length > 0 ? [`${id}-error`] : []),
    ...(own["aria-describedby"]?.split(" ") ?? []),
  ]);
  return {
    wiring: {
      id,
      "aria-describedby":
        described.size > 0 ? [...described].join(" ") : undefined,
      "aria-invalid": errors.length > 0 ? true : undefined,
    },
    errors,
  };
}

function errorList(error: FieldWords["error"]): readonly string[] {
  if (!error) return [];
  return typeof error === "string" ? [error] : error;
}

interface FrameProps extends FieldWords {
  id: string;
  errors: readonly string[];
  children: ReactNode;
}

export function FieldFrame({
  id,
  label,
  hint,
  optional,
  errors,
  children,
}: FrameProps) {
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
        {optional ? <OptionalWord /> : null}
      </label>
      <FieldHint id={id}>{hint}</FieldHint>
      {children}
      <FieldError id={id} errors={errors} />
    </div>
  );
}

export function OptionalWord() {
  const { t } = useTranslation("ui");
  return (
    <span className="ml-2 text-xs font-normal text-ink-3">
      {t("field.optional")}
    </span>
  );
}

export function FieldHint({
  id,
  children,
}: {
  id: string;
  children: ReactNode;
}) {
  if (!children) return null;
  return (
    <p id={`${id}-description`} className="max-w-line text-sm text-ink-2">
      {children}
    </p>
  );
}

export function FieldError({
  id,
  errors,
}: {
  id: string;
  errors: readonly string[];
}) {
  const { t } = useTranslation("ui");
  if (errors.length === 0) return null;
  return (
    <p
      id={`${id}-error`}
      className="flex gap-1.5 text-sm font-medium text-danger"
    >
      <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <span>
        <span className="sr-only">{t("field.error")}</span> {errors.join(" ")}
      </span>
    </p>
  );
}

export const CONTROL =
  "w-full rounded-control border border-edge bg-surface px-3 py-2 text-base text-ink placeholder:text-ink-3 aria-invalid:border-danger aria-invalid:ring-1 aria-invalid:ring-danger disabled:bg-sunken disabled:text-ink-3 [&[readonly]]:bg-sunken";
