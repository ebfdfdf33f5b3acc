import MonitorSmartphone from "lucide-react/icons/monitor-smartphone";
import Moon from "lucide-react/icons/moon";
import Sun from "lucide-react/icons/sun";
import { useTranslation } from "react-i18next";
import { Segment } from "./segment";

export type ThemeChoice = "light" | "dark" | "system";

/** Posts `theme` (light, dark, system) and `returnTo` to `/preferences`. */
export function ThemeToggle({
  theme,
  returnTo,
}: {
  theme: ThemeChoice;
  returnTo?: string;
}) {
  const { t } = useTranslation("ui");
  return (
    <Segment
      legend={t("theme.legend")}
      name="theme"
      value={theme}
      returnTo={returnTo}
      options={[
        {
          value: "light",
          label: t("theme.light"),
          icon: <Sun aria-hidden="true" />,
        },
        {
          value: "dark",
          label: t("theme.dark"),
          icon: <Moon aria-hidden="true" />,
        },
        {
          value: "system",
          label: t("theme.system"),
          icon: <MonitorSmartphone aria-hidden="true" />,
        },
      ]}
    />
  );
}
