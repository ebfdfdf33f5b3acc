import { Link, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { ActingDay } from "~/core/experiment/log/acting-days";
import { useFormat } from "~/i18n/use-format";

interface DayStripProps {
  days: readonly ActingDay[];
  /** The day asked about. */
  current: string;
}

/** As many as a phone shows in four rows of seven. */
const SHOWN = 28;

/** Each acting day as a link that asks about it; its mark says how it went. Long tests are leafed through. */
export function DayStrip({ days, current }: DayStripProps) {
  const { t } = useTranslation("log");
  const at = Math.max(
    0,
    days.findIndex(({ day }) => day === current),
  );
  const from = Math.floor(at / SHOWN) * SHOWN;
  const before = days[from - 1];
  const after = days[from + SHOWN];
  return (
    <nav aria-label={t("days.strip")} className="no-print grid gap-2">
      <ol className="grid grid-cols-7 gap-1 sm:grid-cols-14">
        {days.slice(from, from + SHOWN).map((day) => (
          <li key={day.day}>
            <DayLink day={day} isCurrent={day.day === current} />
          </li>
        ))}
      </ol>
      {before || after ? (
        <p className="flex gap-4 text-sm">
          {before ? (
            <DayJump day={before.day}>{t("days.earlier")}</DayJump>
          ) : null}
          {after ? <DayJump day={after.day}>{t("days.later")}</DayJump> : null}
        </p>
      ) : null}
    </nav>
  );
}

function useDayAddress(): (day: string) => string {
  const [search] = useSearchParams();
  return (day) => {
    const next = new URLSearchParams(search);
    for (const name of ["done", "entity", "log"]) next.delete(name);
    next.set("day", day);
    return `?${next}`;
  };
}

function DayJump({ day, children }: { day: string; children: string }) {
  const to = useDayAddress()(day);
  return (
    <Link to={to} preventScrollReset className="link target">
      {children}
    </Link>
  );
}

function DayLink({ day, isCurrent }: { day: ActingDay; isCurrent: boolean }) {
  const { t } = useTranslation("log");
  const format = useFormat();
  const state = day.paused ? "pausedDay" : (day.done ?? "none");
  const to = useDayAddress()(day.day);
  return (
    <Link
      to={to}
      preventScrollReset
      aria-current={isCurrent ? "date" : undefined}
      aria-label={`${format.date(day.day)}, ${t(`days.${state}`)}`}
      className="grid min-h-11 justify-items-center gap-1 rounded-control border border-transparent py-1.5 text-xs text-ink-2 tabular-nums hover:bg-sunken aria-[current]:border-edge aria-[current]:text-ink"
    >
      <DayMark state={state} />
      {Number(day.day.slice(8))}
    </Link>
  );
}

/** A full, a half, an empty circle; a dot where nobody answered; a bar for a pause. */
function DayMark({ state }: { state: keyof typeof MARK }) {
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true" className="size-3.5">
      {MARK[state]}
    </svg>
  );
}

const RING = (
  <circle
    cx="7"
    cy="7"
    r="5.2"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
  />
);

const MARK = {
  yes: <circle cx="7" cy="7" r="6" fill="currentColor" />,
  partly: (
    <>
      {RING}
      <path d="M7 1.8a5.2 5.2 0 0 0 0 10.4Z" fill="currentColor" />
    </>
  ),
  no: RING,
  none: <circle cx="7" cy="7" r="1.4" fill="currentColor" />,
  pausedDay: <path d="M3.5 6.2h7v1.6h-7Z" fill="currentColor" />,
} as const;
