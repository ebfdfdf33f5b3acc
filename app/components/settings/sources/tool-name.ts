import { useTranslation } from "react-i18next";
import type { SourceName } from "~/core/import/source-name";

const BRANDS: Record<Exclude<SourceName, "generic">, string> = {
  qualtrics: "Qualtrics",
  surveymonkey: "SurveyMonkey",
  typeform: "Typeform",
  formbricks: "Formbricks",
  limesurvey: "LimeSurvey",
  "google-forms": "Google Forms",
  zendesk: "Zendesk",
  chatwoot: "Chatwoot",
  delighted: "Delighted",
};

/** What a tool is called: brands are the same in every language. */
export function useToolName(): (tool: SourceName) => string {
  const { t } = useTranslation("sources");
  return (tool) => (tool === "generic" ? t("tool.generic") : BRANDS[tool]);
}
