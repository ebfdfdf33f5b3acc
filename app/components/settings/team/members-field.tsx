import { useTranslation } from "react-i18next";
import type { BoundField } from "~/components/form/use-form-fields";
import { FieldError } from "~/components/ui/form/field-frame";

/** Who is in the team: a box a person, native, so that it works without JavaScript. */
export function MembersField({
  field,
  checked,
  people,
}: {
  field: BoundField;
  checked: readonly string[];
  people: readonly { id: string; name: string }[];
}) {
  const { t } = useTranslation("settings");
  const { id, name, error } = field;
  return (
    <fieldset id={id} className="grid min-w-0 gap-1.5">
      <legend className="mb-1.5 text-sm font-semibold">
        {t("teams.members")}
      </legend>
      <ul className="grid max-h-80 overflow-y-auto rounded-control border border-line-2 bg-surface px-3 py-1 sm:grid-cols-2">
        {people.map((person) => (
          <li key={person.id}>
            <label className="target flex items-center gap-2.5 py-1.5 text-sm">
              <input
                type="checkbox"
                name={name}
                value={person.id}
                defaultChecked={checked.includes(person.id)}
                className="size-4.5 shrink-0"
              />
              {person.name}
            </label>
          </li>
        ))}
      </ul>
      <FieldError id={id} errors={error} />
    </fieldset>
  );
}
