import { useFetcher } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useOrgPath } from "~/components/document/org-path";
import { INSIGHTS, isInsight, type Insight } from "~/core/voice/insight";

interface InsightButtonsProps {
  voiceId: string;
  insight: Insight | "";
}

/**
 * A motivation to do or a barrier, in one tap; a second tap takes it back. Shown at once, and as it was where the server
 * did not take it.
 */
export function InsightButtons({ voiceId, insight }: InsightButtonsProps) {
  const { t } = useTranslation("voice");
  const path = useOrgPath();
  const fetcher = useFetcher<unknown>();
  const sent = fetcher.formData?.get("insight");
  const shown = sent === "" || isInsight(sent) ? sent : insight;
  return (
    <fetcher.Form
      method="post"
      action={path("voices", voiceId)}
      className="flex flex-wrap items-center gap-1.5"
    >
      <input type="hidden" name="act" value="insight" />
      {INSIGHTS.map((one) => (
        <button
          key={one}
          name="insight"
          value={shown === one ? "" : one}
          aria-pressed={shown === one}
          className="target inline-flex items-center rounded-full border border-line-2 px-3 py-1 text-xs font-semibold text-ink-2 hover:border-edge aria-pressed:border-transparent aria-pressed:bg-accent-soft aria-pressed:text-ink"
        >
          {t(`insight.${one}`)}
        </button>
      ))}
      <output className="text-xs text-ink-3">
        {fetcher.state === "idle" && fetcher.data ? t("saved") : null}
      </output>
    </fetcher.Form>
  );
}
