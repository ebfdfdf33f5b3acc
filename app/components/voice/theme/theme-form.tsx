import { Form, useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useAnswer, type FormAnswer } from "~/components/form/use-answer";
import { useFieldFaults } from "~/components/form/use-field-faults";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";

interface ThemeFormProps {
  theme: { id: string; name: string; terms: string };
  submitLabel: string;
}

/** A theme's name and the words that find it. Several stand on one page: the answer belongs to the one that was sent. */
export function ThemeForm({ theme, submitLabel }: ThemeFormProps) {
  const { t } = useTranslation("voice");
  const sentences = useFieldFaults();
  const data = useActionData<{ themeId: string; reply: FormAnswer }>();
  const mine = data && "themeId" in data && data.themeId === theme.id;
  const { idOf, sent, keysOf } = useAnswer(
    `theme-${theme.id}`,
    mine ? data.reply : undefined,
  );
  return (
    <Form
      method="post"
      id={`theme-${theme.id}`}
      noValidate
      className="grid max-w-2xl gap-4"
    >
      <input type="hidden" name="act" value="save" />
      <input type="hidden" name="id" value={theme.id} />
      <TextField
        id={idOf("name")}
        name="name"
        label={t("theme.name")}
        defaultValue={String(sent("name") ?? theme.name)}
        error={sentences(keysOf("name"))}
        maxLength={60}
        autoComplete="off"
        required
      />
      <TextField
        id={idOf("terms")}
        name="terms"
        label={t("theme.terms")}
        hint={t("theme.termsHint")}
        defaultValue={String(sent("terms") ?? theme.terms)}
        error={sentences(keysOf("terms"))}
        maxLength={400}
        autoComplete="off"
        optional
      />
      <div>
        <Button variant="primary">{submitLabel}</Button>
      </div>
    </Form>
  );
}
