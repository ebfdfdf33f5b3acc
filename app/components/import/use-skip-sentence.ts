import { useTranslation } from "react-i18next";
import { useFormat } from "~/i18n/use-format";

/** Reasons for which a row is left out without being wrong; any other is told as `other`. */
const REASONS = [
  "empty-line",
  "no-answer",
  "repeated",
  "preview",
  "test",
  "spam",
  "unfinished",
  "not-answered",
  "total-row",
  "repeated-header",
  "title",
  "footer",
  "erased",
] as const;

interface Skipped {
  readonly reason: string;
  readonly count: number;
}

/** The rows left out, by reason, in one sentence. */
export function useSkipSentence(): (skipped: readonly Skipped[]) => string {
  const { t } = useTranslation("import");
  const format = useFormat();
  return (skipped) => {
    const parts = skipped.map(({ reason, count }) => {
      const known = REASONS.find((code) => code === reason) ?? "other";
      return `${t(`skip.${known}`)} (${format.count(count)})`;
    });
    return t("skip.sentence", { list: parts.join(", ") });
  };
}
