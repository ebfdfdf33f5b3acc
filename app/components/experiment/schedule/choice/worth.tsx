import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import {
  checkSchedule,
  type DrawableSchedule,
} from "~/core/experiment/schedule/check-schedule";
import { MOST_COUNTED } from "~/core/experiment/schedule/count-schedules";
import { scheduleWindows } from "~/core/experiment/schedule/schedule-standing";
import type { ScheduleSettings } from "~/core/experiment/schedule/schedule-settings";
import { useFormat } from "~/i18n/use-format";
import { useRefusalWords } from "./use-refusal-words";

/** What a choice is worth before the coin is flipped: how many schedules it allows, or why it allows none. */
export function Worth({
  settings,
  today,
  planDays,
  children,
}: {
  settings: ScheduleSettings;
  /** Day of the draw. */
  today: string;
  planDays: number;
  /** What such a draw could show. */
  children: ReactNode;
}) {
  const words = useRefusalWords();
  const checked = checkSchedule(settings, today);
  return (
    <output className="block rounded-control bg-sunken px-4 py-3 text-sm">
      {checked.outcome === "refused" ? (
        <span className="font-semibold">{words(checked, settings.turns)}</span>
      ) : (
        <>
          <WhatItIsWorth checked={checked} />
          <OtherLength checked={checked} planDays={planDays} />
          {children}
        </>
      )}
    </output>
  );
}

/** A draw sets the windows of the plan: where they change, it is said before. */
function OtherLength({
  checked,
  planDays,
}: {
  checked: DrawableSchedule;
  planDays: number;
}) {
  const { t } = useTranslation("schedule");
  const { measuringDays } = scheduleWindows(checked);
  return measuringDays === planDays ? null : (
    <span className="mt-1 block font-semibold tabular-nums">
      {t("worth.otherLength", { count: planDays, days: measuringDays })}
    </span>
  );
}

function WhatItIsWorth({ checked }: { checked: DrawableSchedule }) {
  const { t } = useTranslation("schedule");
  const format = useFormat();
  const { schedules, leastPValue, startsOn, endsOn } = checked;
  const written = format.count(schedules);
  return (
    <>
      <span className="block font-semibold tabular-nums first-letter:uppercase">
        {schedules < MOST_COUNTED
          ? t("worth.schedules", { count: schedules, written })
          : t("worth.most", { written })}
      </span>
      <span className="block text-ink-2">
        {leastPValue < 0.001
          ? t("worth.tiny")
          : t("worth.least", {
              p: format.number(leastPValue, { digits: 3 }),
            })}{" "}
        {t("worth.days", {
          from: format.date(startsOn),
          to: format.date(endsOn),
        })}
      </span>
    </>
  );
}
