import { useTranslation } from "react-i18next";
import { useOrgPath } from "../document/org-path";

/** The places one can go to and the two things one can begin, as far as their names hold what was typed. */
export function useDestinations(text: string): { to: string; label: string }[] {
  const { t } = useTranslation("palette");
  const { t: common } = useTranslation("common");
  const path = useOrgPath();
  const all = [
    { to: path("experiments", "new"), label: t("does.note") },
    { to: path("check-ins"), label: t("does.checkIn") },
    { to: path(), label: common("nav.today") },
    { to: path("teams"), label: common("nav.teams") },
    { to: path("objectives"), label: common("nav.objectives") },
    { to: path("experiments"), label: common("nav.experiments") },
    { to: path("metrics"), label: common("nav.metrics") },
    { to: path("scorecard"), label: common("nav.scorecard") },
    { to: path("journeys"), label: common("nav.journeys") },
    { to: path("voices"), label: common("nav.voices") },
    { to: path("results"), label: common("nav.results") },
    { to: path("learnings"), label: common("nav.learnings") },
    { to: path("settings"), label: common("account.settings") },
  ];
  const typed = bare(text.trim());
  return all.filter(({ label }) => bare(label).includes(typed));
}

function bare(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}
