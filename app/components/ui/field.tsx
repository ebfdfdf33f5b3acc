import type {
  InputHTMLAttributes,
  ReactNode,
  SelectHTMLAttributes,
  TextareaHTMLAttributes,
} from "react";
import {
  CONTROL,
  FieldFrame,
  useControlWiring,
  type FieldWords,
} from "./form/field-frame";

type InputProps = FieldWords &
  Omit<InputHTMLAttributes<HTMLInputElement>, "className">;

/** A line of text; `type` may be any text-like type (email, password, search, url…). Spread conform's props into it. */
export function TextField({
  label,
  hint,
  error,
  optional,
  ...input
}: InputProps) {
  const { wiring, errors } = useControlWiring({ label, hint, error }, input);
  return (
    <FieldFrame {...{ label, hint, optional, errors }} id={wiring.id}>
      <input type="text" {...input} {...wiring} className={CONTROL} />
    </FieldFrame>
  );
}

type NumberProps = InputProps & {
  /** Written after the control: "h", "€", "points". */ unit?: ReactNode;
};

/** A number, with its unit beside it. Decimals are allowed unless `step` says otherwise. */
export function NumberField({
  label,
  hint,
  error,
  optional,
  unit,
  ...input
}: NumberProps) {
  const { wiring, errors } = useControlWiring({ label, hint, error }, input);
  return (
    <FieldFrame {...{ label, hint, optional, errors }} id={wiring.id}>
      <span className="flex items-center gap-2">
        <input
          step="any"
          inputMode="decimal"
          {...input}
          {...wiring}
          type="number"
          className={`${CONTROL} max-w-40 tabular-nums`}
        />
        {unit ? <span className="text-sm text-ink-2">{unit}</span> : null}
      </span>
    </FieldFrame>
  );
}

/** A calendar day, as the browser asks for it. */
export function DateField({
  label,
  hint,
  error,
  optional,
  ...input
}: InputProps) {
  const { wiring, errors } = useControlWiring({ label, hint, error }, input);
  return (
    <FieldFrame {...{ label, hint, optional, errors }} id={wiring.id}>
      <input
        {...input}
        {...wiring}
        type="date"
        className={`${CONTROL} max-w-52 tabular-nums`}
      />
    </FieldFrame>
  );
}

type TextareaProps = FieldWords &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "className"> & {
    /** For the words of people: larger, in the serif. */
    voice?: boolean;
  };

/** Several lines of text; it grows with what is typed where the browser can. */
export function TextareaField({
  label,
  hint,
  error,
  optional,
  voice,
  ...textarea
}: TextareaProps) {
  const { wiring, errors } = useControlWiring({ label, hint, error }, textarea);
  return (
    <FieldFrame {...{ label, hint, optional, errors }} id={wiring.id}>
      <textarea
        rows={3}
        {...textarea}
        {...wiring}
        className={`${CONTROL} field-sizing-content min-h-20 ${voice ? "font-serif text-lg" : ""}`}
      />
    </FieldFrame>
  );
}

export interface Choice {
  value: string;
  label: string;
  disabled?: boolean;
}

type SelectProps = FieldWords &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, "className"> & {
    options: readonly Choice[];
    /** The first, empty choice. */
    placeholder?: string;
  };

/** One of a list too long for radio cards. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  options,
  placeholder,
  ...select
}: SelectProps) {
  const { wiring, errors } = useControlWiring({ label, hint, error }, select);
  return (
    <FieldFrame {...{ label, hint, optional, errors }} id={wiring.id}>
      <select {...select} {...wiring} className={`${CONTROL} pr-8`}>
        {placeholder === undefined ? null : (
          <option value="">{placeholder}</option>
        )}
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            disabled={option.disabled}
          >
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
