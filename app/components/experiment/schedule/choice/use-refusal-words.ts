import { useTranslation } from "react-i18next";
import type { ScheduleRefusal } from "~/core/experiment/schedule/schedule-settings";
import { useFormat } from "~/i18n/use-format";

export type NotDrawn =
  | ScheduleRefusal
  | {
      outcome: "refused";
      reason:
        | "started"
        | "no-turns"
        | "no-metric"
        | "metric-too-coarse"
        | "same-choice"
        | "because"
        | "changed";
    };

/** Why nothing was drawn, and what to do. `turns` is the number that was asked for. */
export function useRefusalWords(): (
  refusal: NotDrawn,
  turns: number,
) => string {
  const { t } = useTranslation("schedule");
  const format = useFormat();
  return (refusal, turns) => {
    switch (refusal.reason) {
      case "starts-too-early":
        return t("refusal.starts-too-early", {
          date: format.date(refusal.earliest),
        });
      case "not-a-monday":
        return t("refusal.not-a-monday", { date: format.date(refusal.next) });
      case "uneven-turns":
        return t("refusal.uneven-turns", { turns, next: refusal.next });
      case "too-few-turns":
        return t("refusal.too-few-turns", {
          schedules: format.count(refusal.schedules),
          share: format.percent(refusal.leastPValue),
          needed: refusal.needed,
        });
      case "too-many-turns":
        return t("refusal.too-many-turns", {
          most: format.count(refusal.most),
        });
      case "too-few-sites":
        return t("refusal.too-few-sites", {
          needed: refusal.needed,
          schedules: refusal.schedules,
        });
      case "steps":
        return t("refusal.steps", {
          steps: refusal.steps,
          joining: refusal.joining,
        });
      default:
        return t(`refusal.${refusal.reason}`);
    }
  };
}
