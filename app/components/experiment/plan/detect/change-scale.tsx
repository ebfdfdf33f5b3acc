import { useTranslation } from "react-i18next";

interface ChangeScaleProps {
  /** Smallest change that would be seen, above 0. */
  visible: number;
  /** The change that the test looks for, above 0, on the same scale. */
  sought: number;
  /** Both as written. */
  words: { effect: string; minimum: string };
}

const HATCH =
  "repeating-linear-gradient(45deg, var(--line-2) 0 1.5px, transparent 1.5px 5px)";

/**
 * One line of changes from nothing on: hatched as far as noise would hide them, plain from the smallest visible one on,
 * and a dot for the one that the test looks for. Said in the sentence above it, so that it is hidden from readers.
 */
export function ChangeScale({ visible, sought, words }: ChangeScaleProps) {
  const { t } = useTranslation("plan");
  const most = 1.2 * Math.max(visible, sought);
  const [from, mark] = [(100 * visible) / most, (100 * sought) / most];
  return (
    <div aria-hidden="true" className="max-w-line text-xs tabular-nums">
      <Label at={mark} className="font-semibold text-ink">
        {t("detect.sought", words)}
      </Label>
      <div className="relative mt-1.5 h-5 rounded-mark bg-surface ring-1 ring-line-2">
        <div
          className="absolute inset-y-0 left-0"
          style={{ width: `${from}%`, backgroundImage: HATCH }}
        />
        <div
          className="absolute inset-y-0 right-0 rounded-r-mark border-l-2 border-accent bg-accent-soft"
          style={{ left: `${from}%` }}
        />
        <div
          className="absolute top-1/2 size-3.5 -translate-1/2 rounded-full border-2 border-surface bg-ink"
          style={{ left: `${mark}%` }}
        />
      </div>
      <div className="relative mt-1">
        <span className="absolute left-0 leading-tight text-ink-2">
          {t("detect.zero")}
        </span>
        <Label at={Math.max(from, 10)} className="text-accent">
          {t("detect.visible", words)}
        </Label>
      </div>
      <p className="mt-2 flex items-center gap-2 text-ink-2">
        <span
          className="h-3 w-5 shrink-0 rounded-mark bg-surface ring-1 ring-line-2"
          style={{ backgroundImage: HATCH }}
        />
        {t("detect.unseen")}
      </p>
    </div>
  );
}

/** Words over or under a place on the line, kept inside it at its ends. */
function Label({
  at,
  className,
  children,
}: {
  at: number;
  className: string;
  children: string;
}) {
  const isRight = at > 50;
  return (
    <p
      className={`flex leading-tight ${isRight ? "justify-end text-right" : ""} ${className}`}
      style={
        isRight
          ? { paddingRight: `${Math.max(0, 100 - at - 4)}%` }
          : { paddingLeft: `${Math.max(0, at - 4)}%` }
      }
    >
      {children}
    </p>
  );
}
