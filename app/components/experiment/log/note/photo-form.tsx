import { useId } from "react";
import { useTranslation } from "react-i18next";
import { ReachableForm } from "~/components/form/one-tap/reachable-form";
import { TextField } from "~/components/ui/field";
import { CONTROL, FieldHint } from "~/components/ui/form/field-frame";
import { SaveButton } from "./save-button";
import type { FormDates } from "./form-dates";

/** On a phone the browser offers the camera. */
export function PhotoForm({ id, day }: { id: string } & FormDates) {
  const { t } = useTranslation("log");
  const control = useId();
  return (
    <ReachableForm
      method="post"
      encType="multipart/form-data"
      preventScrollReset
      className="grid gap-3"
    >
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="day" value={day} />
      <div className="grid gap-1.5">
        <label htmlFor={control} className="text-sm font-semibold">
          {t("note.photo")}
        </label>
        <FieldHint id={control}>{t("note.photoHint")}</FieldHint>
        <input
          id={control}
          aria-describedby={`${control}-description`}
          type="file"
          name="file"
          accept="image/jpeg,image/png,image/webp"
          required
          className={CONTROL}
        />
      </div>
      <TextField
        name="caption"
        label={t("note.caption")}
        maxLength={160}
        optional
      />
      <SaveButton>{t("note.photoSave")}</SaveButton>
    </ReachableForm>
  );
}
