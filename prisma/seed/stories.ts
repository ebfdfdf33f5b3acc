/**
 * When each test of the demonstration begins and what truly happens to its metric. The drawn data follow these lines;
 * what Essai says of them is computed, and tests/data/demo.test.ts holds it to the story.
 */
export const STORIES = {
  /** Contact centre: the share of repeat contacts falls, and stays down since the test was adopted. */
  callBack: {
    startsWeeksAgo: 24,
    actingDays: 28,
    measuringDays: 56,
    change: -0.045,
  },
  /** All shops: the rate of complaints does not change. */
  receiptNumber: {
    startsWeeksAgo: 30,
    actingDays: 56,
    measuringDays: 84,
    change: 0,
  },
  /** Four shops: exchanging becomes harder while the kiosk stands there. */
  kiosk: {
    startsWeeksAgo: 16,
    actingDays: 56,
    measuringDays: 56,
    change: -0.75,
    endsWeeksAgo: 8,
  },
  /** One shop, two weeks, a dozen answers: nobody can tell. */
  coffee: { startsWeeksAgo: 10, actingDays: 14, measuringDays: 14, change: 0 },
  /** All shops, since last Monday. */
  textMessage: {
    startsWeeksAgo: 1,
    actingDays: 28,
    measuringDays: 28,
    change: -0.25,
  },
} as const;

export const KIOSK_SHOPS = ["Lille", "Lyon", "Nantes", "Toulouse"] as const;
export const COFFEE_SHOP = "Brest";
