import { randomUUID } from "node:crypto";
import { addMonths } from "~/core/time/calendar-day";
import {
  createKeyResult,
  type KeyResultFields,
} from "~/data/okr/key-result.server";
import {
  createObjective,
  type ObjectiveFields,
} from "~/data/okr/objective.server";
import type { OrgClient } from "~/data/org.server";
import type { DemoCalendar } from "./demo-calendar";
import type { MetricIds, MetricKey } from "./metrics";
import type { AccountIds } from "./open-organization";
import type { PersonKey } from "./people";

export type ObjectiveKey = "firstTime" | "exchange" | "ready";
export type ObjectiveIds = Readonly<Record<ObjectiveKey, string>>;

type Aim = Partial<KeyResultFields> &
  Pick<KeyResultFields, "title" | "direction"> & {
    metric: MetricKey;
    dueInMonths?: number;
  };

interface Definition extends ObjectiveFields {
  readonly owner: PersonKey;
  readonly keyResults: readonly Aim[];
}

const STARTED_MONTHS_AGO = 6;

const OBJECTIVES: Readonly<Record<ObjectiveKey, Definition>> = {
  firstTime: {
    statement:
      "Quand quelque chose ne va pas, réglez-le du premier coup, sans que j’aie à rappeler.",
    need: "Un client qui appelle pour un problème veut le raconter une fois, et ne plus y penser.",
    whyNow:
      "Un contact sur cinq est un rappel : c’est le premier motif d’agacement dans les commentaires.",
    inOurHands:
      "La façon de clore un dossier, le suivi le lendemain, le droit d’accorder un geste sans demander.",
    nextAction:
      "Faire tenir les dossiers par un seul interlocuteur, à commencer par les livraisons abîmées.",
    owner: "camille",
    keyResults: [
      {
        title: "Moins de clients obligés de rappeler dans la semaine",
        metric: "repeatContacts",
        direction: "decrease",
        commitment: "committed",
        startValue: 0.21,
        targetValue: 0.15,
        dueInMonths: 3,
      },
      {
        title:
          "Plus de clients satisfaits de la suite donnée à leur réclamation",
        metric: "complaintSatisfaction",
        direction: "increase",
        startValue: 0.58,
        targetValue: 0.68,
        dueInMonths: 6,
      },
    ],
  },
  exchange: {
    statement: "Échanger un article doit être aussi simple que de l’acheter.",
    need: "Le client qui s’est trompé de taille ne veut ni se justifier ni refaire la queue.",
    whyNow:
      "Les échanges d’après-fêtes reviennent, et chaque magasin a inventé sa propre règle.",
    inOurHands:
      "Le comptoir, les pièces demandées, qui décide d’un remboursement.",
    nextAction: "Essayer le comptoir sans ticket dans deux magasins.",
    owner: "camille",
    keyResults: [
      {
        title: "Un échange jugé facile",
        metric: "exchangeEase",
        direction: "increase",
        startValue: 5,
        targetValue: 5.6,
        dueInMonths: 6,
      },
      {
        title: "Pas plus de réclamations en magasin",
        metric: "complaints",
        direction: "at-most",
        commitment: "committed",
        targetValue: 0.007,
      },
    ],
  },
  ready: {
    statement:
      "Prévenez-moi quand ma commande est prête, que je ne me déplace pas pour rien.",
    need: "Le client organise sa journée autour d’un retrait : une promesse d’heure doit tenir.",
    whyNow:
      "Plus de cent trente déplacements pour rien chaque semaine dans nos douze magasins.",
    inOurHands:
      "L’ordre de préparation, le moment où l’on prévient, ce que l’on dit en cas de retard.",
    nextAction:
      "Suivre chaque matin le test du message envoyé une fois la commande sur l’étagère.",
    owner: "dominique",
    keyResults: [
      {
        title: "Moins de déplacements pour rien",
        metric: "missedPickups",
        direction: "decrease",
        commitment: "committed",
        startValue: 131,
        targetValue: 80,
        dueInMonths: 6,
      },
      {
        title: "La recommandation tient",
        metric: "recommendation",
        direction: "at-least",
        targetValue: 20,
      },
    ],
  },
};

const UNSAID = {
  commitment: "aspirational",
  startValue: null,
  targetValue: null,
  bandLow: null,
  bandHigh: null,
} as const;

interface Making {
  readonly client: OrgClient;
  readonly accounts: AccountIds;
  readonly metrics: MetricIds;
  readonly calendar: DemoCalendar;
}

export async function createObjectives(making: Making): Promise<ObjectiveIds> {
  const ids: Partial<Record<ObjectiveKey, string>> = {};
  for (const [key, { owner, keyResults, ...fields }] of Object.entries(
    OBJECTIVES,
  ) as [ObjectiveKey, Definition][]) {
    const { client, accounts } = making;
    const { id } = await createObjective({
      client,
      id: randomUUID(),
      ownerId: accounts[owner],
      fields,
    });
    for (const aim of keyResults) await addKeyResult(making, id, aim);
    ids[key] = id;
  }
  return ids as ObjectiveIds;
}

async function addKeyResult(
  { client, metrics, calendar }: Making,
  objectiveId: string,
  aim: Aim,
): Promise<void> {
  const { metric, dueInMonths, ...fields } = aim;
  const dates =
    dueInMonths === undefined
      ? { startOn: null, dueOn: null }
      : {
          startOn: calendar.month(STARTED_MONTHS_AGO),
          dueOn: addMonths(calendar.today, dueInMonths),
        };
  const keyResult = {
    ...UNSAID,
    ...dates,
    ...fields,
    metricId: metrics[metric],
  };
  await createKeyResult({
    client,
    id: randomUUID(),
    objectiveId,
    fields: keyResult,
  });
}
