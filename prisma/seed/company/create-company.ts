import { randomUUID } from "node:crypto";
import { addDays } from "~/core/time/calendar-day";
import { createContextEvent } from "~/data/context/context-event.server";
import { createSeriesBreak } from "~/data/context/series-break.server";
import { putChannelKind } from "~/data/channel/channel-kind.server";
import {
  updateBlueprint,
  type Blueprint,
} from "~/data/journey/blueprint.server";
import { createJourney } from "~/data/journey/journey.server";
import { createMoment } from "~/data/journey/moment.server";
import { createSite } from "~/data/metric/site-edit.server";
import type { OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { saveSettings } from "~/data/settings.server";
import { createTeam } from "~/data/team/team.server";
import type { Language } from "../language";
import type { AccountIds } from "../open-organization";
import { CREWS, PEOPLE, type PersonKey } from "../people";
import { SHOP_REGIONS, SHOPS, siteName, type SiteKey } from "../sites";
import type { CompanyIds, World } from "../world";
import { BLUEPRINTS } from "./blueprint/blueprints";
import { CHANNELS } from "./channels";
import { CONTEXT_EVENTS, SERIES_BREAKS } from "./context-events";
import { JOURNEYS, type JourneyKey, type MomentKey } from "./journeys";
import { TEAMS, type TeamKey } from "./teams";

type Ids<Key extends string> = Partial<Record<Key, string>>;

interface Making {
  readonly client: OrgClient;
  readonly language: Language;
}

/** People, places, teams and journeys: what has no history of its own. */
export async function createCompany(
  making: Making,
  accounts: AccountIds,
): Promise<Omit<CompanyIds, "metrics">> {
  await saveSettings({ client: making.client, currency: "EUR", hourValue: 24 });
  const people = await createPeople(making, accounts);
  const sites = await createSites(making);
  const teams = await createTeams(making, { people, sites });
  await nameChannels(making);
  return { people, sites, teams, ...(await createJourneys(making, people)) };
}

async function createPeople(
  { client, language }: Making,
  accounts: AccountIds,
): Promise<CompanyIds["people"]> {
  const ids: Ids<PersonKey> = { ...accounts };
  const names = [
    ...Object.entries(PEOPLE).map(([key, { name }]) => [key, name] as const),
    ...Object.entries(CREWS).map(([key, n]) => [key, n[language]] as const),
  ];
  for (const [key, name] of names) {
    const id = (ids[key as PersonKey] ??= randomUUID());
    await upsertPerson({ client, id, name });
  }
  return ids as CompanyIds["people"];
}

async function createSites({
  client,
  language,
}: Making): Promise<CompanyIds["sites"]> {
  const ids: Ids<SiteKey> = {};
  for (const key of [...SHOPS, "contact"] as const) {
    const name = siteName(key)[language];
    const fields =
      key === "contact"
        ? ({ name, kind: "queue", region: "" } as const)
        : ({ name, kind: "shop", region: SHOP_REGIONS[key] } as const);
    ids[key] = (await createSite({ client, id: randomUUID(), fields })).id;
  }
  return ids as CompanyIds["sites"];
}

async function nameChannels({ client, language }: Making): Promise<void> {
  for (const { name, kind } of Object.values(CHANNELS))
    await putChannelKind({ client, name: name[language], kind });
}

async function createTeams(
  { client, language }: Making,
  { people, sites }: Pick<CompanyIds, "people" | "sites">,
): Promise<CompanyIds["teams"]> {
  const ids: Ids<TeamKey> = {};
  for (const [key, team] of Object.entries(TEAMS)) {
    const [money, hours, customers, days] = team.envelope;
    const caps = { money, hours, customers, days };
    const fields = {
      name: team.name[language],
      siteId: team.site && sites[team.site],
      envelope: { caps, allowsIrreversible: false },
      approverId: people[team.approver],
      memberIds: team.members.map((member) => people[member]),
    };
    const { id } = await createTeam({ client, id: randomUUID(), fields });
    ids[key as TeamKey] = id;
  }
  return ids as CompanyIds["teams"];
}

async function createJourneys(
  { client, language }: Making,
  people: CompanyIds["people"],
): Promise<Pick<CompanyIds, "journeys" | "moments">> {
  const journeys: Ids<JourneyKey> = {};
  const moments: Ids<MomentKey> = {};
  for (const [key, journey] of Object.entries(JOURNEYS)) {
    const ownerId = people[journey.owner];
    const fields = { name: journey.name[language], ownerId };
    const { id: journeyId } = await createJourney({
      client,
      id: randomUUID(),
      fields,
    });
    journeys[key as JourneyKey] = journeyId;
    for (const [momentKey, moment] of Object.entries(journey.moments)) {
      const { stakes, channelKind } = moment;
      const name = moment.name[language];
      const owner = people[moment.owner];
      const { id } = await createMoment({
        client,
        id: randomUUID(),
        journeyId,
        fields: { name, stakes, channelKind, ownerId: owner },
      });
      moments[momentKey as MomentKey] = id;
    }
  }
  await drawBlueprints({ client, language }, moments);
  return { journeys, moments } as Pick<CompanyIds, "journeys" | "moments">;
}

async function drawBlueprints(
  { client, language }: Making,
  moments: Ids<MomentKey>,
): Promise<void> {
  for (const [key, said] of Object.entries(BLUEPRINTS)) {
    const momentId = moments[key as MomentKey]!;
    const lines = Object.entries(said).map(([row, text]) => [
      row,
      text[language],
    ]);
    const blueprint = Object.fromEntries(lines) as Blueprint;
    await updateBlueprint({ client, momentId, blueprint });
  }
}

/** What happened around the company, and where a series no longer compares with itself. */
export async function createContext(world: World): Promise<void> {
  const { client, calendar, language, metrics, sites } = world;
  const createdById = world.people.sacha;
  for (const event of CONTEXT_EVENTS) {
    const startsOn = addDays(calendar.monday(event.weeksAgo), event.dayOfWeek);
    const fields = {
      kind: event.kind,
      title: event.title[language],
      startsOn,
      endsOn: addDays(startsOn, event.days - 1),
      siteId: event.site ? sites[event.site] : null,
      metricId: event.metric ? metrics[event.metric] : null,
    };
    await createContextEvent({ client, id: randomUUID(), createdById, fields });
  }
  for (const { metric, weeksAgo, reason } of SERIES_BREAKS) {
    const fields = {
      metricId: metrics[metric],
      breakOn: calendar.monday(weeksAgo),
      reason: reason[language],
    };
    await createSeriesBreak({ client, id: randomUUID(), createdById, fields });
  }
}
