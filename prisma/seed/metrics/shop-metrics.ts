import { both } from "../language";
import type { MetricDefinition } from "./metric-definition";

/** What the tills, the shelves and the vans count. */
export const SHOP_METRICS = {
  complaints: {
    name: both(
      "Réclamations pour 1 000 passages en caisse",
      "Complaints per 1,000 till visits",
    ),
    description: both(
      "Réclamations reçues en magasin, rapportées aux passages en caisse de la semaine.",
      "Complaints made in the shop, over the week’s till visits.",
    ),
    kind: "rate",
    level: "journey",
    unit: both("1000", "1000"),
    guardrail: true,
    denominatorName: both("passages en caisse", "till visits"),
    failureCost: 38,
    failureCostSource: both(
      "Contrôle de gestion : temps passé, geste et second envoi d’une réclamation moyenne",
      "Finance: time spent, gesture and second dispatch of an average complaint",
    ),
    parent: "recommendation",
    owner: "dominique",
    journey: "buy",
  },
  quickTill: {
    name: both(
      "Passages en caisse en moins de cinq minutes",
      "Through the till within five minutes",
    ),
    description: both(
      "Du moment où l’on entre dans la file à celui où l’on paie, relevé par les capteurs de file.",
      "From joining the queue to paying, as the queue sensors see it.",
    ),
    kind: "duration-share",
    level: "moment",
    practicalThreshold: 0.03,
    parent: "complaints",
    owner: "stores",
    moment: "pay",
  },
  queueLeft: {
    name: both(
      "Clients qui quittent la file sans payer",
      "Customers who leave the queue without paying",
    ),
    description: both(
      "Part des clients entrés dans la file qui en sortent sans passer en caisse, jour par jour, aux deux magasins équipés de capteurs.",
      "Share of customers in the queue who leave it before the till, day by day, in the two shops with sensors.",
    ),
    kind: "proportion",
    level: "moment",
    direction: "down",
    granularity: "day",
    practicalThreshold: 0.01,
    parent: "quickTill",
    owner: "stores",
    moment: "pay",
  },
  onTime: {
    name: both(
      "Commandes prêtes à l’heure promise",
      "Orders ready at the promised hour",
    ),
    description: both(
      "Part des commandes posées sur l’étagère avant l’heure annoncée au client.",
      "Share of orders on the shelf by the hour the customer was given.",
    ),
    kind: "proportion",
    level: "journey",
    denominatorName: both("commandes", "orders"),
    parent: "recommendation",
    owner: "camille",
    journey: "collect",
  },
  missedPickups: {
    name: both("Retraits manqués", "Wasted trips"),
    description: both(
      "Déplacements pour rien : le client vient chercher une commande qui n’est pas prête.",
      "The customer comes to collect an order that is not ready.",
    ),
    kind: "count",
    level: "moment",
    failureCost: 12,
    failureCostSource: both(
      "Direction des magasins : un quart d’heure d’équipe et un bon de cinq euros",
      "Store operations: a quarter of an hour of staff time and a five-euro voucher",
    ),
    unit: both("retraits", "trips"),
    parent: "onTime",
    owner: "pickup",
    moment: "pickup",
  },
  ordersCompleted: {
    name: both(
      "Paniers en ligne menés au bout",
      "Online baskets that become orders",
    ),
    description: both(
      "Part des paniers commencés sur le site ou l’application qui finissent en commande.",
      "Share of baskets started on the website or app that end in an order.",
    ),
    kind: "proportion",
    level: "moment",
    parent: "onTime",
    owner: "web",
    moment: "choose",
  },
  deliveryOnTime: {
    name: both("Livraisons dans le créneau", "Deliveries within the slot"),
    description: both(
      "Part des colis remis pendant le créneau choisi par le client.",
      "Share of parcels handed over within the slot the customer picked.",
    ),
    kind: "proportion",
    level: "journey",
    practicalThreshold: 0.03,
    parent: "recommendation",
    owner: "web",
    journey: "deliver",
  },
} as const satisfies Partial<Record<string, MetricDefinition>>;
