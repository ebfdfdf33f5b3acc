import { useTranslation } from "react-i18next";
import type { ShownResult } from "./shown-result";

/** Before the window closes: only whether there is something to read, and nothing of what it says. */
export function DataQuality({ result }: { result: ShownResult }) {
  const { t } = useTranslation("judgement");
  const { before, after, sites } = result.read;
  return (
    <dl className="mt-5 grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5 border-t border-line pt-4 text-sm tabular-nums">
      <dt className="text-ink-2">{t("quality.before")}</dt>
      <dd>{t("quality.periods", { count: before })}</dd>
      <dt className="text-ink-2">{t("quality.after")}</dt>
      <dd>{t("quality.periods", { count: after })}</dd>
      {sites > 0 ? (
        <>
          <dt className="text-ink-2">{t("quality.sites")}</dt>
          <dd>{sites}</dd>
        </>
      ) : null}
    </dl>
  );
}
