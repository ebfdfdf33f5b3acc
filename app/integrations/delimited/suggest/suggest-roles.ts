import type { ColumnRole } from "~/schemas/import-mapping";

import { plainWords } from "../../tabular/header-text";
import type { InspectRole } from "../../tabular/source-rules";
import {
  isAveraged,
  isMeant,
  isPersonal,
  isText,
  says,
  type ProfiledColumn,
} from "../profile/profiled-column";
import { periodsAcross } from "../profile/periods-across";
import { suggestDates } from "./suggest-dates";
import { suggestMeasures } from "./suggest-measures";
import { suggestScore } from "./suggest-score";

type Roles = Map<ProfiledColumn, ColumnRole>;

const MAX_SEGMENT_VALUES = 60;
const MIN_VERBATIM_CHARACTERS = 30;
const MIN_ID_UNIQUE_RATIO = 0.99;
/** The id of the answer itself stays its id when some come again; a customer's id may well come again. */
const ROW_ID =
  /^(?:id|uuid|(?:response|respondent|answer|survey|feedback|review|reponse|enquete|avis) ?id|id (?:reponse|de la reponse|avis)|n reponse)$/;
const MIN_ROW_ID_UNIQUE_RATIO = 0.5;
/** What tells the rows of a series apart. Without any of them each row's own name does. */
const KEY_ROLES: ReadonlySet<ColumnRole> = new Set([
  "date",
  "site",
  "channel",
  "segment",
]);

/**
 * A first guess at what each column is, for a person to confirm: from the words of its header and from what it holds.
 * A file with a score is read as answers, another one as a series. Returns one role per column, in order.
 */
export function suggestRoles(columns: readonly ProfiledColumn[]): ColumnRole[] {
  const roles: Roles = new Map();
  const free = () => columns.filter((column) => !roles.has(column));
  const give = (role: ColumnRole, chosen: readonly ProfiledColumn[]) => {
    for (const column of chosen) roles.set(column, role);
  };
  const hinted = (role: InspectRole) =>
    free().filter(({ hint }) => hint?.role === role);
  give("personal", hinted("personal"));
  give("ignore", hinted("ignore"));
  give("personal", free().filter(isPersonal));
  give("ignore", free().filter(isAveraged));
  give("date", suggestDates(free()));
  // Periods side by side: one of them is no series.
  const across = periodsAcross(columns);
  give("ignore", across);
  const score = suggestScore(free());
  give("score", score);
  const answers = score.length > 0;
  if (answers)
    give("externalId", [...hinted("id"), ...free().filter(isId)].slice(0, 1));
  else if (across.length === 0)
    for (const [role, column] of suggestMeasures(free())) give(role, [column]);
  give("site", suggestSites(free()));
  give("channel", free().filter(isChannel).slice(0, 1));
  give("segment", free().filter(isSegment).slice(0, 1));
  const placed = [...roles.values()].some((role) => KEY_ROLES.has(role));
  if (!answers && !placed && across.length === 0)
    give("segment", free().filter(isId).slice(0, 1));
  if (answers)
    give("verbatim", [...hinted("text"), ...free().filter(isVerbatim)]);
  return columns.map((column) => roles.get(column) ?? "ignore");
}

function isId(column: ProfiledColumn): boolean {
  const { uniqueRatio, missing } = column.profile;
  const least = ROW_ID.test(plainWords(column.name))
    ? MIN_ROW_ID_UNIQUE_RATIO
    : MIN_ID_UNIQUE_RATIO;
  return says(column, "id") && missing === 0 && uniqueRatio >= least;
}

/** A line from one town to another takes both columns; otherwise one column is the site. */
function suggestSites(columns: readonly ProfiledColumn[]): ProfiledColumn[] {
  const undated = columns.filter(
    (column) => column.profile.dateFormat === null && !isMeant(column),
  );
  const origin = undated.find((column) => says(column, "origin"));
  const destination = undated.find((column) => says(column, "destination"));
  if (origin && destination) return [origin, destination];
  return undated.filter((column) => says(column, "site")).slice(0, 1);
}

function isChannel(column: ProfiledColumn): boolean {
  return says(column, "channel") && isText(column) && hasFewValues(column);
}

function isSegment(column: ProfiledColumn): boolean {
  const named = says(column, "segment") && !says(column, "id");
  return named && hasFewValues(column);
}

function hasFewValues({ profile }: ProfiledColumn): boolean {
  return profile.distinct > 0 && profile.distinct <= MAX_SEGMENT_VALUES;
}

function isVerbatim(column: ProfiledColumn): boolean {
  const { meanCharacters, uniqueRatio } = column.profile;
  if (!isText(column) || says(column, "id")) return false;
  const wordy = meanCharacters > MIN_VERBATIM_CHARACTERS && uniqueRatio > 0.5;
  return wordy || says(column, "verbatim");
}
