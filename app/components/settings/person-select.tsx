import type { BoundField } from "~/components/form/use-form-fields";
import { SelectField } from "~/components/ui/field";

interface PersonSelectProps {
  field: BoundField;
  label: string;
  hint?: string;
  /** What an empty choice means. */
  nobody: string;
  people: readonly { id: string; name: string }[];
}

/** One person of the organisation, or nobody. */
export function PersonSelect({
  field,
  label,
  hint,
  nobody,
  people,
}: PersonSelectProps) {
  return (
    <SelectField
      {...field}
      label={label}
      hint={hint}
      placeholder={nobody}
      options={people.map(({ id, name }) => ({ value: id, label: name }))}
      optional
    />
  );
}
