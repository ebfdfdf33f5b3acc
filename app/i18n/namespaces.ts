import type chart from "./en/chart.json";
import type common from "./en/common.json";
import type experiment from "./en/experiment.json";
import type form from "./en/form.json";
import type identity from "./en/identity.json";
import type importing from "./en/import.json";
import type measure from "./en/measure.json";
import type metric from "./en/metric.json";
import type objective from "./en/objective.json";
import type results from "./en/results.json";
import type settings from "./en/settings.json";
import type today from "./en/today.json";
import type ui from "./en/ui.json";

/** The English catalogue is the type of both; tests/catalogue.test.ts holds French to the same keys. */
export interface Catalogue {
  chart: typeof chart;
  common: typeof common;
  experiment: typeof experiment;
  form: typeof form;
  identity: typeof identity;
  import: typeof importing;
  measure: typeof measure;
  metric: typeof metric;
  objective: typeof objective;
  results: typeof results;
  settings: typeof settings;
  today: typeof today;
  ui: typeof ui;
}

export type Namespace = keyof Catalogue;

/** What every page speaks; a route names the others it needs in its `handle`. */
export const BASE_NAMESPACES = [
  "common",
  "form",
  "measure",
  "ui",
] as const satisfies readonly Namespace[];

export interface I18nHandle {
  readonly i18n: readonly Namespace[];
}

export function hasI18nHandle(handle: unknown): handle is I18nHandle {
  return (
    typeof handle === "object" &&
    handle !== null &&
    "i18n" in handle &&
    Array.isArray(handle.i18n)
  );
}
