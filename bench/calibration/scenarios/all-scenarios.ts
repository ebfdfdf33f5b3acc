import { COMPARISON_SCENARIOS } from "./comparison-scenarios";
import { DRAWN_SCENARIOS } from "./drawn-scenarios";
import { POOLED_SCENARIOS } from "./pooled-scenarios";
import type { AnyScenario } from "../scenario";
import { SEASON_SCENARIOS } from "./season-scenarios";
import { SERIES_SCENARIOS } from "./series-scenarios";
import { SHORT_SCENARIOS } from "./short-scenarios";
import { SYNTHETIC_SCENARIOS } from "./synthetic-scenarios";
import { TURN_SCENARIOS } from "./turn-scenarios";

export const ALL_SCENARIOS: readonly AnyScenario[] = [
  ...SERIES_SCENARIOS,
  ...SEASON_SCENARIOS,
  ...SHORT_SCENARIOS,
  ...COMPARISON_SCENARIOS,
  ...SYNTHETIC_SCENARIOS,
  ...DRAWN_SCENARIOS,
  ...TURN_SCENARIOS,
  ...POOLED_SCENARIOS,
];
