import type pg from "pg";
import type { CalendarDay } from "~/core/time/calendar-day";
import { addResponses, type NewResponse } from "~/data/metric/response.server";
import { findErased } from "~/data/privacy/erased-respondent.server";
import { respondentKey } from "~/data/privacy/respondent-key.server";
import { storedIdentity } from "~/data/privacy/stored-identity.server";
import type { ResponseRow } from "~/integrations/delimited/row/row-outcome";
import { placeOf, type SiteIds } from "./row-place.server";

interface Target {
  readonly client: pg.PoolClient;
  readonly orgId: string;
  readonly batchId: string;
  readonly metricId: string;
}

export interface WrittenAnswers {
  readonly added: number;
  readonly replaced: number;
  readonly known: number;
  /** Not kept: who gave them asked to be forgotten. */
  readonly erased: number;
  /** Days whose answers may have changed. */
  readonly days: readonly CalendarDay[];
}

/** Writes a chunk of answers, in the order of the file: of two with one id the later says what holds. */
export async function writeAnswers(
  target: Target,
  rows: readonly ResponseRow[],
  siteIds: SiteIds,
): Promise<WrittenAnswers> {
  const hashed = rows.map((row) => toResponse(target.orgId, row, siteIds));
  const kept = await withoutErased(target, hashed);
  const { first, last, replacedBetween, knownBetween } = foldRepeats(kept);
  const written = await addResponses({ ...target, responses: first });
  const corrected =
    last.length > 0
      ? await addResponses({ ...target, responses: last })
      : { replaced: 0, daysBefore: [] };
  const replaced = written.replaced + replacedBetween;
  const daysBefore = [...written.daysBefore, ...corrected.daysBefore];
  const isChanged = written.added > 0 || replaced > 0 || daysBefore.length > 0;
  return {
    added: written.added,
    replaced,
    known: first.length - written.added - written.replaced + knownBetween,
    erased: rows.length - kept.length,
    days: isChanged ? [...daysBefore, ...kept.map(({ day }) => day)] : [],
  };
}

function toResponse(
  orgId: string,
  row: ResponseRow,
  siteIds: SiteIds,
): NewResponse {
  const { day, score, silence, verbatim } = row;
  const identity = storedIdentity(orgId, row.identity);
  const respondent =
    row.respondent === null ? null : respondentKey(orgId, row.respondent);
  const said = { identity, day, score, silence, respondent, verbatim };
  return { ...said, ...placeOf(row, siteIds) };
}

async function withoutErased(
  target: Target,
  responses: readonly NewResponse[],
): Promise<readonly NewResponse[]> {
  const respondents = responses.flatMap(({ respondent }) =>
    respondent === null ? [] : [respondent],
  );
  if (respondents.length === 0) return responses;
  const erased = await findErased({ ...target, respondents });
  if (erased.size === 0) return responses;
  return responses.filter(
    ({ respondent }) => respondent === null || !erased.has(respondent),
  );
}

/**
 * A statement takes each identity once. Of several in one chunk the first is compared with what is known, the last is
 * what stays, and those between only count.
 */
function foldRepeats(responses: readonly NewResponse[]) {
  const first = new Map<string, NewResponse>();
  const last = new Map<string, NewResponse>();
  let [replacedBetween, knownBetween] = [0, 0];
  for (const response of responses) {
    const { identity } = response;
    const before = last.get(identity) ?? first.get(identity);
    if (before === undefined) {
      first.set(identity, response);
      continue;
    }
    const now = {
      ...response,
      verbatim: response.verbatim ?? before.verbatim,
      respondent: response.respondent ?? before.respondent,
    };
    if (isSame(before, now)) knownBetween += 1;
    else replacedBetween += 1;
    last.set(identity, now);
  }
  const values = [...first.values()];
  return {
    first: values,
    last: [...last.values()],
    replacedBetween,
    knownBetween,
  };
}

function isSame(a: NewResponse, b: NewResponse): boolean {
  return (Object.keys(a) as (keyof NewResponse)[]).every(
    (key) => a[key] === b[key],
  );
}
