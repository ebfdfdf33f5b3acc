import { both, type Text } from "../language";
import type { MetricKey } from "../metrics/metric-keys";
import type { SiteKey } from "../sites";

export interface DemoContextEvent {
  readonly kind:
    "strike" | "outage" | "promotion" | "weather" | "survey-change" | "other";
  readonly title: Text;
  /** First day: this many days after the Monday of that week. */
  readonly weeksAgo: number;
  readonly dayOfWeek: number;
  readonly days: number;
  readonly site?: SiteKey;
  readonly metric?: MetricKey;
}

export const CONTEXT_EVENTS: readonly DemoContextEvent[] = [
  {
    kind: "strike",
    title: both(
      "Grève des transports : magasins ouverts une demi-journée",
      "Transport strike: shops open half days",
    ),
    weeksAgo: 45,
    dayOfWeek: 1,
    days: 11,
    metric: "complaints",
  },
  {
    kind: "promotion",
    title: both("Les dix jours du Comptoir", "Counter Days sale"),
    weeksAgo: 33,
    dayOfWeek: 3,
    days: 10,
    metric: "missedPickups",
  },
  {
    kind: "outage",
    title: both(
      "Paiement en ligne en panne, deux soirées",
      "Online payment down, two evenings",
    ),
    weeksAgo: 20,
    dayOfWeek: 4,
    days: 2,
    metric: "ordersCompleted",
  },
  {
    kind: "weather",
    title: both(
      "Vents violents dans l’Est : tournées suspendues",
      "Gales in the east: rounds called off",
    ),
    weeksAgo: 60,
    dayOfWeek: 0,
    days: 4,
    metric: "deliveryOnTime",
  },
  {
    kind: "other",
    title: both(
      "Travaux du tramway devant l’entrée",
      "Tram works outside the door",
    ),
    weeksAgo: 2,
    dayOfWeek: 3,
    days: 16,
    site: "Dijon",
  },
  {
    kind: "survey-change",
    title: both(
      "L’enquête réclamation part par SMS, plus par courriel",
      "Complaint survey moves from e-mail to text message",
    ),
    weeksAgo: 70,
    dayOfWeek: 0,
    days: 1,
    metric: "complaintSatisfaction",
  },
];

export const SERIES_BREAKS: readonly {
  readonly metric: MetricKey;
  readonly weeksAgo: number;
  readonly reason: Text;
}[] = [
  {
    metric: "complaintSatisfaction",
    weeksAgo: 70,
    reason: both(
      "Avant, l’enquête partait par courriel : d’autres clients répondaient.",
      "The survey used to go out by e-mail, and other people answered it.",
    ),
  },
];
