import MoveRight from "lucide-react/icons/move-right";
import TrendingDown from "lucide-react/icons/trending-down";
import TrendingUp from "lucide-react/icons/trending-up";
import { useTranslation } from "react-i18next";
import { CONFIDENCES, type Confidence } from "~/core/okr/confidence";

const ICON = {
  falling: TrendingDown,
  steady: MoveRight,
  rising: TrendingUp,
} as const;

/** How it feels on the ground, and sent: one tap. `chosen` is shown at once, before the server answers. */
export function ConfidenceButtons({
  chosen = null,
  keys = false,
}: {
  chosen?: Confidence | null;
  /** Shows the key that does the same, where the page listens for it. */
  keys?: boolean;
}) {
  const { t } = useTranslation("checkin");
  return (
    <div className="grid grid-cols-3 gap-2">
      {CONFIDENCES.map((confidence, index) => (
        <button
          key={confidence}
          type="submit"
          name="confidence"
          value={confidence}
          data-key={index + 1}
          data-chosen={chosen === confidence || undefined}
          className="target flex min-h-11 flex-wrap items-center justify-center gap-x-1.5 rounded-control border border-line-2 bg-surface px-2 py-2 text-sm font-semibold transition-colors duration-100 hover:border-edge data-[chosen]:border-accent data-[chosen]:bg-accent-soft"
        >
          <span className="max-sm:hidden">
            <ConfidenceMark confidence={confidence} />
          </span>
          {t(`confidence.${confidence}`)}
          {keys ? (
            <kbd
              aria-hidden="true"
              className="hidden text-xs font-normal text-ink-3 sm:inline"
            >
              {index + 1}
            </kbd>
          ) : null}
        </button>
      ))}
    </div>
  );
}

/** The shape of a confidence; its word always stands beside it. */
export function ConfidenceMark({ confidence }: { confidence: Confidence }) {
  const Icon = ICON[confidence];
  return <Icon aria-hidden="true" className="size-4 shrink-0 text-ink-2" />;
}
