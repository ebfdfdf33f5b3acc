import { Form, useNavigation } from "@remix-run/react";
import FileUp from "lucide-react/icons/file-up";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { FieldError } from "~/components/ui/form/field-frame";
import { ChosenFiles, type ChosenFile } from "./chosen-files";

interface UploadFormProps {
  /** Made with the page: a second press of the button opens no second batch. */
  batchId: string;
  megabytes: number;
  fault:
    "missing" | "tooLarge" | "someTooLarge" | "tooMany" | "unreadable" | null;
  /** Of several files, those that were not taken. */
  refused: readonly string[];
}

/** A native file control fills the drop zone: dropping and choosing both work before any script has come. */
export function UploadForm({
  batchId,
  megabytes,
  fault,
  refused,
}: UploadFormProps) {
  const { t } = useTranslation("import");
  const sending = useNavigation().state === "submitting";
  const [chosen, setChosen] = useState<readonly ChosenFile[]>([]);
  const faults = fault
    ? [t(`upload.${fault}`, { megabytes, files: refused.join(", ") })]
    : [];
  return (
    <Form method="post" encType="multipart/form-data" className="grid gap-3.5">
      <input type="hidden" name="id" value={batchId} />
      <div className="relative rounded-card border border-dashed border-line-2 bg-surface px-5 py-6 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent hover:border-edge sm:px-7">
        <label
          htmlFor="file"
          className="flex h-7 items-center gap-2.5 font-semibold"
        >
          <FileUp aria-hidden="true" className="size-6 shrink-0 text-accent" />
          {t("upload.label")}
        </label>
        <p
          id="file-description"
          className="mt-19 max-w-line text-sm text-ink-2"
        >
          {t("upload.hint", { megabytes })}
        </p>
        <input
          id="file"
          name="file"
          type="file"
          multiple
          required
          onChange={({ target }) =>
            setChosen(
              [...(target.files ?? [])].map(({ name, size }) => ({
                name,
                bytes: size,
              })),
            )
          }
          aria-describedby={
            faults.length > 0
              ? "file-description file-error"
              : "file-description"
          }
          aria-invalid={faults.length > 0 || undefined}
          className="absolute inset-0 size-full cursor-pointer px-5 pt-17 text-sm outline-none file:mr-3 file:rounded-control file:border file:border-line-2 file:bg-surface file:px-3.5 file:py-2 file:font-semibold file:text-ink sm:px-7"
        />
      </div>
      <FieldError id="file" errors={faults} />
      <ChosenFiles files={chosen} megabytes={megabytes} />
      <div>
        <Button variant="primary" disabled={sending}>
          {sending ? t("upload.sending") : t("upload.submit")}
        </Button>
      </div>
    </Form>
  );
}
