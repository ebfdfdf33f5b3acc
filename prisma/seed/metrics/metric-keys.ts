export const METRIC_KEYS = [
  "recommendation",
  "returning",
  "complaintSatisfaction",
  "complaints",
  "onTime",
  "deliveryOnTime",
  "adviceFound",
  "quickTill",
  "ordersCompleted",
  "missedPickups",
  "exchangeEase",
  "refundDays",
  "repeatContacts",
  "answered",
  "sameDayReply",
  "chatToPhone",
  "trained",
  "helpedToday",
  "absence",
  "sicily",
] as const;

export type MetricKey = (typeof METRIC_KEYS)[number];
