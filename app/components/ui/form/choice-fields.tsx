import type {
  FieldsetHTMLAttributes,
  InputHTMLAttributes,
  ReactNode,
} from "react";
import {
  FieldError,
  FieldHint,
  OptionalWord,
  useControlWiring,
  type FieldWords,
} from "./field-frame";

type CheckboxProps = FieldWords &
  Omit<InputHTMLAttributes<HTMLInputElement>, "className" | "type">;

/** Yes or no; the whole line is the target. */
export function CheckboxField({
  label,
  hint,
  error,
  optional,
  ...input
}: CheckboxProps) {
  const { wiring, errors } = useControlWiring({ label, hint, error }, input);
  return (
    <div className="grid gap-1">
      <label className="target flex items-start gap-2.5 py-1 text-sm font-semibold">
        <input
          {...input}
          {...wiring}
          type="checkbox"
          className="mt-0.5 size-4.5 shrink-0"
        />
        <span>
          {label}
          {optional ? <OptionalWord /> : null}
        </span>
      </label>
      {hint || errors.length > 0 ? (
        <div className="grid gap-1 pl-7">
          <FieldHint id={wiring.id}>{hint}</FieldHint>
          <FieldError id={wiring.id} errors={errors} />
        </div>
      ) : null}
    </div>
  );
}

export interface RadioCard {
  value: string;
  label: ReactNode;
  description?: ReactNode;
  disabled?: boolean;
}

type RadioCardsProps = Omit<FieldWords, "label"> &
  Omit<
    FieldsetHTMLAttributes<HTMLFieldSetElement>,
    "className" | "name" | "onChange" | "defaultValue"
  > & {
    legend: ReactNode;
    name: string;
    options: readonly RadioCard[];
    defaultValue?: string;
    required?: boolean;
    /** Side by side from the small breakpoint on. */
    columns?: 1 | 2 | 3;
    onChange?: InputHTMLAttributes<HTMLInputElement>["onChange"];
  };

const COLUMNS = { 1: "", 2: "sm:grid-cols-2", 3: "sm:grid-cols-3" } as const;

/** One of a few choices that each deserve a sentence. Native radios: arrow keys, no JavaScript needed. */
export function RadioCards(props: RadioCardsProps) {
  const {
    legend,
    hint,
    error,
    optional,
    name,
    options,
    defaultValue,
    required,
    columns = 1,
    onChange,
    ...rest
  } = props;
  const { wiring, errors } = useControlWiring(
    { label: legend, hint, error },
    rest,
  );
  return (
    <fieldset
      {...rest}
      {...wiring}
      aria-invalid={undefined}
      className="grid min-w-0 gap-1.5"
    >
      <legend className="mb-1.5 text-sm font-semibold">
        {legend}
        {optional ? <OptionalWord /> : null}
      </legend>
      <FieldHint id={wiring.id}>{hint}</FieldHint>
      <div className={`grid gap-2 ${COLUMNS[columns]}`}>
        {options.map((option) => (
          <RadioCardLabel
            key={option.value}
            option={option}
            invalid={errors.length > 0}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              disabled={option.disabled}
              required={required}
              onChange={onChange}
              className="mt-0.5 size-4.5 shrink-0"
            />
          </RadioCardLabel>
        ))}
      </div>
      <FieldError id={wiring.id} errors={errors} />
    </fieldset>
  );
}

function RadioCardLabel({
  option,
  invalid,
  children,
}: {
  option: RadioCard;
  invalid: boolean;
  children: ReactNode;
}) {
  return (
    <label
      className={`target flex items-start gap-2.5 rounded-control border bg-surface px-3.5 py-2.5 has-checked:border-accent has-checked:bg-accent-soft has-disabled:opacity-55 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${invalid ? "border-danger" : "border-line-2 hover:border-edge"}`}
    >
      {children}
      <span className="grid gap-0.5">
        <span className="text-sm font-semibold">{option.label}</span>
        {option.description ? (
          <span className="text-sm text-ink-2">{option.description}</span>
        ) : null}
      </span>
    </label>
  );
}
