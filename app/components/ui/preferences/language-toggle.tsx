import { useTranslation } from "react-i18next";
import { useFormat } from "~/i18n/use-format";
import { Segment } from "./segment";

/** Each language names itself. */
const LANGUAGES = [
  { value: "fr", label: "Français", lang: "fr" },
  { value: "en", label: "English", lang: "en" },
] as const;

/** Posts `language` (fr, en) and `returnTo` to `/preferences`. */
export function LanguageToggle({ returnTo }: { returnTo?: string }) {
  const { t } = useTranslation("ui");
  const { locale } = useFormat();
  return (
    <Segment
      legend={t("language.legend")}
      name="language"
      value={locale}
      returnTo={returnTo}
      options={LANGUAGES}
    />
  );
}
