import { Form, useActionData, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useAnswer, type FormAnswer } from "~/components/form/use-answer";
import { useFieldFaults } from "~/components/form/use-field-faults";
import { Button } from "~/components/ui/button";
import { SelectField, TextField } from "~/components/ui/field";
import { CheckboxField } from "~/components/ui/form/choice-fields";
import { ErrorSummary } from "~/components/ui/form/error-summary";
import type { ApiScope } from "~/schemas/settings/api-key";

const OWN_FAULTS = ["shownOnce", "tooManyKeys", "sourceNeeded"] as const;

interface KeyFormProps {
  /** Made before the form was sent, so that a form sent twice makes one key. */
  id: string;
  scopes: readonly ApiScope[];
  /** In whose name a key may write. */
  sources: readonly { id: string; name: string }[];
}

export function KeyForm({ id, scopes, sources }: KeyFormProps) {
  const { t } = useTranslation("keys");
  const ofEveryForm = useFieldFaults();
  const data = useActionData<FormAnswer | undefined>();
  const answer = data && "status" in data ? data : undefined;
  const { idOf, sent, keysOf, faultKeys } = useAnswer("key", answer);
  // Sent again while it is under way, the second answer could not show the key any more.
  const isSending = useNavigation().formData?.get("act") === "create";
  const sentence = (name: string, key: string): string[] => {
    const own = OWN_FAULTS.find((known) => known === key);
    if (own) return [t(`fault.${own}`)];
    return name.startsWith("scopes") ? [t("fault.choose")] : ofEveryForm([key]);
  };
  const faults = faultKeys.flatMap(({ name, key }) =>
    sentence(name, key).map((message) => ({
      fieldId: name ? idOf(name.replace(/\[.*/, "")) : undefined,
      message,
    })),
  );
  return (
    <Form method="post" id="key" noValidate className="grid max-w-2xl gap-5">
      <input type="hidden" name="act" value="create" />
      <input type="hidden" name="id" value={id} />
      <ErrorSummary faults={faults} />
      <TextField
        id={idOf("name")}
        name="name"
        label={t("new.name")}
        hint={t("new.nameHint")}
        defaultValue={String(sent("name") ?? "")}
        error={ofEveryForm(keysOf("name"))}
        autoComplete="off"
        maxLength={80}
        required
      />
      <fieldset id={idOf("scopes")} className="grid gap-1.5">
        <legend className="mb-1.5 text-sm font-semibold">
          {t("new.scopes")}
        </legend>
        {scopes.map((scope) => (
          <CheckboxField
            key={scope}
            id={idOf(`scope-${scope}`)}
            name="scopes"
            value={scope}
            label={t(`scope.${scope}`)}
            hint={t(`scope.${scope}Hint`)}
            defaultChecked={
              answer
                ? [sent("scopes")].flat().includes(scope)
                : scope === "analyse"
            }
          />
        ))}
      </fieldset>
      <SelectField
        id={idOf("sourceId")}
        name="sourceId"
        label={t("new.source")}
        hint={t("new.sourceHint")}
        placeholder={t("new.noSource")}
        defaultValue={String(sent("sourceId") ?? "")}
        error={keysOf("sourceId")?.map(() => t("fault.sourceNeeded"))}
        options={sources.map(({ id: value, name }) => ({ value, label: name }))}
        optional
      />
      <div>
        <Button variant="primary" disabled={isSending}>
          {t("new.create")}
        </Button>
      </div>
    </Form>
  );
}
