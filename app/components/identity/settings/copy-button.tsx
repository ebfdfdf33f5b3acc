import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";

/**
 * Copies what a field holds. Browsers open the clipboard to secure pages only: elsewhere the text is selected, ready
 * for the keyboard. Hidden, its place kept, where no script runs.
 */
export function CopyButton({ fieldId }: { fieldId: string }) {
  const { t } = useTranslation("settings");
  const [copied, setCopied] = useState(false);
  async function copy(): Promise<void> {
    const field = document.getElementById(fieldId);
    if (!(field instanceof HTMLInputElement)) return;
    field.select();
    if (!window.isSecureContext) return;
    await navigator.clipboard.writeText(field.value);
    setCopied(true);
  }
  return (
    <Button type="button" onClick={copy} className="noscript:invisible">
      <span aria-live="polite">
        {copied ? t("pending.copied") : t("pending.copy")}
      </span>
    </Button>
  );
}
