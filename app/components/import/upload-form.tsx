import { Form, useNavigation } from "@remix-run/react";
import FileUp from "lucide-react/icons/file-up";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";
import { FieldError } from "~/components/ui/form/field-frame";

interface UploadFormProps {
  /** Made with the page: a second press of the button opens no second batch. */
  batchId: string;
  megabytes: number;
  fault: "missing" | "tooLarge" | "unreadable" | null;
}

/** A native file control fills the drop zone: dropping and choosing both work before any script has come. */
export function UploadForm({ batchId, megabytes, fault }: UploadFormProps) {
  const { t } = useTranslation("import");
  const sending = useNavigation().state === "submitting";
  const [fileName, setFileName] = useState("");
  const faults = fault ? [t(`upload.${fault}`, { megabytes })] : [];
  return (
    <Form method="post" encType="multipart/form-data" className="grid gap-3.5">
      <input type="hidden" name="id" value={batchId} />
      <div className="relative rounded-card border border-dashed border-line-2 bg-surface px-5 py-9 text-center focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent hover:border-edge">
        <FileUp aria-hidden="true" className="mx-auto size-7 text-accent" />
        <label htmlFor="file" className="mt-2 block font-semibold">
          {t("upload.label")}
        </label>
        <p
          id="file-description"
          className="mx-auto mt-1 max-w-[52ch] text-sm text-ink-2"
        >
          {t("upload.hint", { megabytes })}
        </p>
        <input
          id="file"
          name="file"
          type="file"
          required
          aria-describedby={
            faults.length > 0
              ? "file-description file-error"
              : "file-description"
          }
          aria-invalid={faults.length > 0 || undefined}
          onChange={(event) =>
            setFileName(event.currentTarget.files?.[0]?.name ?? "")
          }
          className="mx-auto mt-4 block max-w-full text-sm file:mr-3 file:rounded-control file:border file:border-line-2 file:bg-surface file:px-3.5 file:py-2 file:font-semibold file:text-ink after:absolute after:inset-0"
        />
      </div>
      <FieldError id="file" errors={faults} />
      <div>
        <Button variant="primary" disabled={sending}>
          {sending ? t("upload.sending") : t("upload.submit")}
        </Button>
        <span className="sr-only" aria-live="polite">
          {fileName}
        </span>
      </div>
    </Form>
  );
}
