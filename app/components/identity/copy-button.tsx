import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";

/**
 * Copies what a field holds. Browsers open the clipboard to secure pages only: elsewhere the text is selected, ready
 * for the keyboard. Hidden, its place kept, until scripts run.
 */
export function CopyButton({ fieldId }: { fieldId: string }) {
  const { t } = useTranslation("settings");
  const [state, setState] = useState<"absent" | "ready" | "copied">("absent");
  useEffect(() => setState("ready"), []);
  async function copy(): Promise<void> {
    const field = document.getElementById(fieldId);
    if (!(field instanceof HTMLInputElement)) return;
    field.select();
    if (!window.isSecureContext) return;
    await navigator.clipboard.writeText(field.value);
    setState("copied");
  }
  return (
    <Button
      type="button"
      onClick={copy}
      className={state === "absent" ? "invisible" : ""}
    >
      <span aria-live="polite">
        {state === "copied" ? t("pending.copied") : t("pending.copy")}
      </span>
    </Button>
  );
}
