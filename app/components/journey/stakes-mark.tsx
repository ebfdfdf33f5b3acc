import { useTranslation } from "react-i18next";
import { STAKES } from "~/core/identity/organization/stakes";

/** How much hangs on a moment: steps that rise, unlike the five dots of a level of evidence. */
export function StakesMark({ stakes }: { stakes: number }) {
  const { t } = useTranslation("settings");
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <svg
        viewBox="0 0 24 14"
        aria-hidden="true"
        className="h-3.5 w-6 shrink-0 -translate-y-px"
      >
        {STAKES.map((step) => (
          <rect
            key={step}
            x={(step - 1) * 5}
            y={14 - (2 + step * 2.4)}
            width={3.4}
            height={2 + step * 2.4}
            rx={0.8}
            className={step <= stakes ? "fill-ink-2" : "fill-line-2"}
          />
        ))}
      </svg>
      <span>{t("moments.stakesOf", { stakes })}</span>
    </span>
  );
}
