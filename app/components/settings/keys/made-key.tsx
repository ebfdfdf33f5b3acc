import Check from "lucide-react/icons/check";
import Copy from "lucide-react/icons/copy";
import { useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/components/ui/button";

/** A key just made, the only time it is shown. */
export function MadeKey({ name, text }: { name: string; text: string }) {
  const { t } = useTranslation("keys");
  return (
    <section
      aria-labelledby="made-key"
      className="mb-7 grid max-w-3xl gap-3 rounded-card border border-accent bg-accent-soft px-4.5 py-4 sm:px-6.5"
    >
      <output className="grid gap-1">
        <h2 id="made-key">{t("made.title", { name })}</h2>
        <span className="max-w-line text-sm">{t("made.text")}</span>
      </output>
      <div className="flex flex-wrap items-center gap-3">
        <code
          aria-label={t("made.label")}
          className="min-w-0 flex-1 basis-64 rounded-control border border-line-2 bg-surface px-3 py-2 text-sm break-all select-all"
        >
          {text}
        </code>
        <CopyButton text={text} />
      </div>
    </section>
  );
}

const never = () => () => {};

/** Only where the browser lets a page write to the clipboard: over https, and on this machine itself. */
function useCanCopy(): boolean {
  return useSyncExternalStore(
    never,
    () => navigator.clipboard !== undefined,
    () => false,
  );
}

export function CopyButton({ text }: { text: string }) {
  const { t } = useTranslation("keys");
  const [state, setState] = useState<"ready" | "copied" | "refused">("ready");
  if (!useCanCopy() || state === "refused") return null;
  async function copy() {
    await navigator.clipboard.writeText(text).then(
      () => setState("copied"),
      // The text stays there to be selected.
      () => setState("refused"),
    );
  }
  const Icon = state === "copied" ? Check : Copy;
  return (
    <Button type="button" variant="primary" onClick={copy}>
      <Icon aria-hidden="true" />
      <span aria-live="polite">
        {state === "copied" ? t("made.copied") : t("made.copy")}
      </span>
    </Button>
  );
}
