import type { BenchPage } from "./bench-page";
import { experimentPage } from "./experiment";
import { metricPage } from "./metric";
import { objectivePage } from "./objective";
import { resultsPage } from "./results";
import { teamPage } from "./team";
import { todayPage } from "./today";

export const ALL_PAGES: readonly BenchPage[] = [
  todayPage,
  teamPage,
  objectivePage,
  experimentPage,
  metricPage,
  resultsPage,
];
