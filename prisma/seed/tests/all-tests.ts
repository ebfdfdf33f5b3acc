import { AMENDS_TESTS } from "./contact/amends-tests";
import { CALL_AGAIN_TESTS } from "./contact/call-again-tests";
import { MESSAGE_TESTS } from "./contact/message-tests";
import { WAITING_TESTS } from "./contact/waiting-tests";
import { IDEA_TESTS } from "./idea-tests";
import { AFTER_ORDER_TESTS } from "./orders/after-order-tests";
import { LATE_ORDER_TESTS } from "./orders/late-order-tests";
import { ONLINE_TESTS } from "./orders/online-tests";
import { PROMISED_HOUR_TESTS } from "./orders/promised-hour-tests";
import { SHELF_TESTS } from "./orders/shelf-tests";
import { ADVICE_TESTS } from "./shops/advice-tests";
import { COMPLAINT_TESTS } from "./shops/complaint-tests";
import { CROWD_TESTS } from "./shops/crowd-tests";
import { DEPARTMENT_TESTS } from "./shops/department-tests";
import { DRAWN_TESTS } from "./shops/drawn-tests";
import { EXCHANGE_TESTS } from "./shops/exchange-tests";
import { GIFT_TESTS } from "./shops/gift-tests";
import { QUEUE_TESTS } from "./shops/queue-tests";
import { TILL_TESTS } from "./shops/till-tests";
import { SICILY_TEST } from "./sicily-test";
import { GOODBYE_TESTS } from "./welcome/goodbye-tests";
import { WELCOME_TESTS } from "./welcome/welcome-tests";
import type { DemoTest } from "./demo-test";

const BY_KEY = {
  ...AMENDS_TESTS,
  ...CALL_AGAIN_TESTS,
  ...MESSAGE_TESTS,
  ...WAITING_TESTS,
  ...IDEA_TESTS,
  ...AFTER_ORDER_TESTS,
  ...LATE_ORDER_TESTS,
  ...ONLINE_TESTS,
  ...PROMISED_HOUR_TESTS,
  ...SHELF_TESTS,
  ...ADVICE_TESTS,
  ...COMPLAINT_TESTS,
  ...CROWD_TESTS,
  ...DEPARTMENT_TESTS,
  ...DRAWN_TESTS,
  ...EXCHANGE_TESTS,
  ...GIFT_TESTS,
  ...QUEUE_TESTS,
  ...TILL_TESTS,
  ...SICILY_TEST,
  ...GOODBYE_TESTS,
  ...WELCOME_TESTS,
} as const;

export type TestKey = keyof typeof BY_KEY;

/** Weeks since it was written down. */
export function notedWeeksAgo({ notedWeeksAgo = 2, course }: DemoTest): number {
  return course ? course.startsWeeksAgo + 1 : notedWeeksAgo;
}

/** In the order in which they were written down, so that a test comes after the one it springs from. */
export const ALL_TESTS: readonly (readonly [TestKey, DemoTest])[] = (
  Object.entries(BY_KEY) as [TestKey, DemoTest][]
).toSorted(([, a], [, b]) => notedWeeksAgo(b) - notedWeeksAgo(a));
