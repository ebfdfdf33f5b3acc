import type { MomentKey } from "../journeys";
import { HELP_BLUEPRINTS } from "./help-blueprints";
import type { MomentBlueprint } from "./moment-blueprint";
import { SHOP_BLUEPRINTS } from "./shop-blueprints";

/** Of the moments that somebody has drawn: home delivery is still to do. */
export const BLUEPRINTS: Readonly<Partial<Record<MomentKey, MomentBlueprint>>> =
  { ...SHOP_BLUEPRINTS, ...HELP_BLUEPRINTS };
