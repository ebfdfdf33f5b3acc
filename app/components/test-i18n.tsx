import { createInstance } from "i18next";
import { useState, type ReactNode } from "react";
import { I18nextProvider, initReactI18next } from "react-i18next";
import enChart from "~/i18n/en/chart.json";
import enMeasure from "~/i18n/en/measure.json";
import enUi from "~/i18n/en/ui.json";
import frChart from "~/i18n/fr/chart.json";
import frMeasure from "~/i18n/fr/measure.json";
import frUi from "~/i18n/fr/ui.json";

/** The catalogues that `ui/` and `chart/` speak, for tests and pictures. */
export function TestI18n({
  language = "en",
  children,
}: {
  language?: "en" | "fr";
  children: ReactNode;
}) {
  const [i18n] = useState(() => createTestI18n(language));
  return <I18nextProvider i18n={i18n}>{children}</I18nextProvider>;
}

function createTestI18n(language: "en" | "fr") {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    initAsync: false,
    showSupportNotice: false,
    interpolation: { escapeValue: false },
    resources: {
      en: { ui: enUi, chart: enChart, measure: enMeasure },
      fr: { ui: frUi, chart: frChart, measure: frMeasure },
    },
  });
  return instance;
}
