import type { Insight } from "~/core/voice/insight";
import { MARK_START, MARK_STOP } from "~/core/voice/marked-text";
import type { CalendarDay } from "~/core/time/calendar-day";
import { Prisma } from "../generated/client";
import type { OrgClient } from "../org.server";
import { findNearWords } from "./near-words.server";
import {
  isSearch,
  searchArguments,
  voiceWhere,
  type VoiceFilter,
} from "./voice-filter";

export const VOICES_PER_PAGE = 25;
/** Beyond it a count costs more than it tells. */
const MOST_COUNTED = 1_000;

export interface Voice {
  readonly id: string;
  /** Found words stand between MARK_START and MARK_STOP. */
  readonly text: string;
  readonly answeredOn: CalendarDay;
  readonly site: string | null;
  readonly channel: string;
  readonly insight: Insight | "";
  readonly links: number;
  readonly metric: {
    readonly id: string;
    readonly name: string;
  };
}

/** The last of a page, after which the next begins. */
export interface VoiceCursor {
  readonly answeredOn: CalendarDay;
  readonly id: string;
}

export interface FoundVoices {
  readonly voices: Voice[];
  readonly next: VoiceCursor | null;
  /** Nothing is spelt as typed: these are spelt alike. */
  readonly spellings: boolean;
}

/** Who writes them has said exactly what is meant: "a phrase", -without, one or other. */
const OPERATORS = /["«“]|(?:^|\s)-\S|\s(?:or|ou)\s/i;

interface Query {
  readonly client: OrgClient;
  readonly filter: VoiceFilter;
}

/** A page of customers' words, newest first. What is spelt like nothing is looked for by its letters, on the first page. */
export async function listVoices({
  client,
  filter,
  locale,
  after = null,
  most = VOICES_PER_PAGE,
}: Query & {
  /** Whose stems mark the found words. */
  readonly locale: "fr" | "en";
  readonly after?: VoiceCursor | null;
  readonly most?: number;
}): Promise<FoundVoices> {
  const read = (near: string | null) =>
    client.$queryRaw<Voice[]>(
      statement({ client, filter, locale, after, most, near }),
    );
  const rows = await read(null);
  const { words } = filter;
  const plain = words !== "" && !OPERATORS.test(words);
  const near =
    rows.length === 0 && plain && after === null
      ? await findNearWords({ client, typed: words })
      : null;
  const found = near === null ? rows : await read(near);
  const voices = found.slice(0, most);
  const last = voices.at(-1);
  return {
    voices,
    next: near === null && found.length > most && last ? cursorOf(last) : null,
    spellings: near !== null && found.length > 0,
  };
}

function cursorOf({ answeredOn, id }: Voice): VoiceCursor {
  return { answeredOn, id };
}

interface Page extends Query {
  locale: "fr" | "en";
  after: VoiceCursor | null;
  most: number;
  near: string | null;
}

function statement(page: Page): Prisma.Sql {
  return Prisma.sql`
    WITH page AS MATERIALIZED (${pageOf(page)})
    SELECT v.id, ${textOf(page)} AS text, to_char(v."answeredOn", 'YYYY-MM-DD') AS "answeredOn", s.name AS site, v.channel,
      v.insight, (SELECT count(*)::int FROM "VoiceLink" l WHERE l."orgId" = v."orgId" AND l."verbatimId" = v.id) AS links,
      json_build_object('id', m.id, 'name', m.name) AS metric
    FROM page JOIN "Verbatim" v ON v."orgId" = ${page.client.orgId}::uuid AND v.id = page.id
    JOIN "Metric" m ON m."orgId" = v."orgId" AND m.id = v."metricId"
    LEFT JOIN "Site" s ON s."orgId" = v."orgId" AND s.id = v."siteId"
    ORDER BY v."answeredOn" DESC, v.id DESC`;
}

function pageOf({ client, filter, after, most, near }: Page): Prisma.Sql {
  const { orgId } = client;
  if (isSearch(filter))
    return Prisma.sql`SELECT id FROM public.search_voices(${searchArguments(orgId, filter, near)},
      ${after?.answeredOn ?? null}::date, ${after?.id ?? null}::uuid, ${most + 1}::int)`;
  const rest = after
    ? Prisma.sql`AND (v."answeredOn", v.id) < (${after.answeredOn}::date, ${after.id}::uuid)`
    : Prisma.empty;
  return Prisma.sql`SELECT v.id FROM "Verbatim" v WHERE ${voiceWhere(orgId, filter)} ${rest}
    ORDER BY v."answeredOn" DESC, v.id DESC LIMIT ${most + 1}`;
}

/** The words with those that were looked for marked, by the stems of the reader's language. */
function textOf({ filter: { words }, locale, near }: Page): Prisma.Sql {
  const plain = Prisma.sql`translate(v.text, ${MARK_START + MARK_STOP}, '')`;
  if (words === "") return plain;
  const asked =
    near === null
      ? Prisma.sql`public.voice_query(${words})`
      : Prisma.sql`${near}::tsquery`;
  return Prisma.sql`ts_headline(${`public.voice_${locale}`}::regconfig, ${plain}, ${asked},
    ${`HighlightAll=true, StartSel=${MARK_START}, StopSel=${MARK_STOP}`})`;
}

/** How many there are, up to a number beyond which they are only said to be more. */
export async function countVoices({
  client,
  filter,
}: Query): Promise<{ count: number; more: boolean }> {
  const { orgId } = client;
  const counted = isSearch(filter)
    ? Prisma.sql`SELECT public.count_voices(${searchArguments(orgId, filter)}, ${MOST_COUNTED + 1}::int) AS count`
    : Prisma.sql`SELECT count(*)::int AS count FROM (
        SELECT 1 FROM "Verbatim" v WHERE ${voiceWhere(orgId, filter)} LIMIT ${MOST_COUNTED + 1}) AS counted`;
  const [row] = await client.$queryRaw<{ count: number }[]>(counted);
  const count = row?.count ?? 0;
  return { count: Math.min(count, MOST_COUNTED), more: count > MOST_COUNTED };
}

export async function getVoice({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<Omit<Voice, "links"> | null> {
  const [row] = await client.$queryRaw<Omit<Voice, "links">[]>`
    SELECT v.id, v.text, to_char(v."answeredOn", 'YYYY-MM-DD') AS "answeredOn", s.name AS site, v.channel, v.insight,
      json_build_object('id', m.id, 'name', m.name) AS metric
    FROM "Verbatim" v
    JOIN "Metric" m ON m."orgId" = v."orgId" AND m.id = v."metricId"
    LEFT JOIN "Site" s ON s."orgId" = v."orgId" AND s.id = v."siteId"
    WHERE v."orgId" = ${client.orgId}::uuid AND v.id = ${id}::uuid`;
  return row ?? null;
}

/** What the words are taken for; null where they are gone, else what they were taken for before. */
export async function updateInsight({
  client,
  id,
  insight,
}: {
  client: OrgClient;
  id: string;
  insight: Insight | "";
}): Promise<{ before: Insight | "" } | null> {
  const [row] = await client.$queryRaw<{ before: Insight | "" }[]>`
    UPDATE "Verbatim" v SET insight = ${insight}
    FROM (SELECT id, insight FROM "Verbatim" WHERE "orgId" = ${client.orgId}::uuid AND id = ${id}::uuid FOR UPDATE) AS old
    WHERE v."orgId" = ${client.orgId}::uuid AND v.id = old.id RETURNING old.insight AS before`;
  return row ?? null;
}
