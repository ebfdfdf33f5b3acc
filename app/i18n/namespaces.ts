import type beside from "./en/beside.json";
import type chart from "./en/chart.json";
import type checkin from "./en/checkin.json";
import type common from "./en/common.json";
import type drivers from "./en/drivers.json";
import type experiment from "./en/experiment.json";
import type fault from "./en/fault.json";
import type form from "./en/form.json";
import type history from "./en/history.json";
import type identity from "./en/identity.json";
import type importing from "./en/import.json";
import type journey from "./en/journey.json";
import type judgement from "./en/judgement.json";
import type keys from "./en/keys.json";
import type log from "./en/log.json";
import type measure from "./en/measure.json";
import type metric from "./en/metric.json";
import type objective from "./en/objective.json";
import type palette from "./en/palette.json";
import type paste from "./en/paste.json";
import type plan from "./en/plan.json";
import type privacy from "./en/privacy.json";
import type results from "./en/results.json";
import type schedule from "./en/schedule.json";
import type scorecard from "./en/scorecard.json";
import type settings from "./en/settings.json";
import type sources from "./en/sources.json";
import type team from "./en/team.json";
import type today from "./en/today.json";
import type ui from "./en/ui.json";
import type voice from "./en/voice.json";

/** The English catalogue is the type of both; tests/catalogue.test.ts holds French to the same keys. */
export interface Catalogue {
  beside: typeof beside;
  chart: typeof chart;
  checkin: typeof checkin;
  common: typeof common;
  drivers: typeof drivers;
  experiment: typeof experiment;
  fault: typeof fault;
  form: typeof form;
  history: typeof history;
  identity: typeof identity;
  import: typeof importing;
  journey: typeof journey;
  judgement: typeof judgement;
  keys: typeof keys;
  log: typeof log;
  measure: typeof measure;
  metric: typeof metric;
  objective: typeof objective;
  palette: typeof palette;
  paste: typeof paste;
  plan: typeof plan;
  privacy: typeof privacy;
  results: typeof results;
  schedule: typeof schedule;
  scorecard: typeof scorecard;
  settings: typeof settings;
  sources: typeof sources;
  team: typeof team;
  today: typeof today;
  ui: typeof ui;
  voice: typeof voice;
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
