import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";

/** Puts the page's subject away, or brings it back; says what stays. */
export function ArchiveAct({
  archived,
  consequence,
}: {
  archived: boolean;
  consequence: string;
}) {
  const { t } = useTranslation("settings");
  const act = archived ? "restore" : "archive";
  return (
    <Form
      method="post"
      className="mt-9 grid max-w-2xl justify-items-start gap-3 border-t border-line pt-5"
    >
      <input type="hidden" name="act" value={act} />
      <p className="max-w-line text-sm text-ink-2">
        {archived ? t("act.isArchived") : consequence}
      </p>
      <Button>{t(`act.${act}`)}</Button>
    </Form>
  );
}
