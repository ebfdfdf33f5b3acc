import { Form, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";

/** The way out for a file that feeds nothing: it goes at once and for good, and the button says so. */
export function DiscardFile({ fileName }: { fileName: string }) {
  const { t } = useTranslation("import");
  const busy = useNavigation().state !== "idle";
  return (
    <Form method="post" className="mt-6 flex flex-wrap items-center gap-3">
      <Button variant="danger" name="intent" value="discard" disabled={busy}>
        {t("discard.act")}
      </Button>
      <p className="max-w-line text-sm text-ink-2 wrap-anywhere">
        {t("discard.hint", { file: fileName })}
      </p>
    </Form>
  );
}
