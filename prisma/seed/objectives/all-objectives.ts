import { COUNTER_OBJECTIVES } from "./alive/counter-objectives";
import { HELP_OBJECTIVES } from "./alive/help-objectives";
import { HOME_OBJECTIVES } from "./alive/home-objectives";
import { ORDER_OBJECTIVES } from "./alive/order-objectives";
import { REACH_OBJECTIVES } from "./alive/reach-objectives";
import { SHOP_OBJECTIVES } from "./alive/shop-objectives";
import { ADDRESS_OBJECTIVES } from "./archived/address-objectives";
import { AFTER_SALE_OBJECTIVES } from "./archived/after-sale-objectives";
import { SHOP_FLOOR_OBJECTIVES } from "./archived/shop-floor-objectives";
import { TESTED_HELP_OBJECTIVES } from "./archived/tested-help-objectives";
import { TESTED_SHOP_OBJECTIVES } from "./archived/tested-shop-objectives";
import { TESTED_VISIT_OBJECTIVES } from "./archived/tested-visit-objectives";
import { WELCOME_OBJECTIVES } from "./archived/welcome-objectives";
import type { DemoObjective } from "./demo-objective";

/** In the order of their beginning. */
export const ALL_OBJECTIVES: readonly (readonly [string, DemoObjective])[] =
  Object.entries<DemoObjective>({
    ...COUNTER_OBJECTIVES,
    ...HELP_OBJECTIVES,
    ...HOME_OBJECTIVES,
    ...ORDER_OBJECTIVES,
    ...REACH_OBJECTIVES,
    ...SHOP_OBJECTIVES,
    ...ADDRESS_OBJECTIVES,
    ...AFTER_SALE_OBJECTIVES,
    ...SHOP_FLOOR_OBJECTIVES,
    ...TESTED_HELP_OBJECTIVES,
    ...TESTED_SHOP_OBJECTIVES,
    ...TESTED_VISIT_OBJECTIVES,
    ...WELCOME_OBJECTIVES,
  }).toSorted(([, a], [, b]) => b.sinceWeeksAgo - a.sinceWeeksAgo);
