import { CheckboxField } from "~/components/ui/form/choice-fields";
import type { FieldOf } from "./plan-section";

/** A box of the plan: "on" or nothing. */
export function BoxField({
  field,
  name,
  label,
  hint,
}: {
  field: FieldOf;
  name: string;
  label: string;
  hint?: string;
}) {
  const { defaultValue, ...bound } = field(name);
  return (
    <CheckboxField
      label={label}
      hint={hint}
      {...bound}
      defaultChecked={defaultValue === "on"}
    />
  );
}
