import type { ColumnRole } from "~/schemas/import-mapping";

import type { InspectRole } from "../../tabular/source-rules";
import {
  isAveraged,
  isPersonal,
  isText,
  says,
  type ProfiledColumn,
} from "../profile/profiled-column";
import { suggestDates } from "./suggest-dates";
import { suggestMeasures } from "./suggest-measures";
import { suggestScore } from "./suggest-score";

type Roles = Map<ProfiledColumn, ColumnRole>;

const MAX_SEGMENT_VALUES = 60;
const MIN_VERBATIM_CHARACTERS = 30;
const MIN_ID_UNIQUE_RATIO = 0.99;

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
  const score = suggestScore(free());
  give("score", score);
  const answers = score.length > 0;
  if (answers)
    give("externalId", [...hinted("id"), ...free().filter(isId)].slice(0, 1));
  else
    for (const [role, column] of suggestMeasures(free())) give(role, [column]);
  give("site", suggestSites(free()));
  give("channel", free().filter(isChannel).slice(0, 1));
  give("segment", free().filter(isSegment).slice(0, 1));
  if (answers)
    give("verbatim", [...hinted("text"), ...free().filter(isVerbatim)]);
  return columns.map((column) => roles.get(column) ?? "ignore");
}

function isId(column: ProfiledColumn): boolean {
  const { uniqueRatio, missing } = column.profile;
  return (
    says(column, "id") && missing === 0 && uniqueRatio >= MIN_ID_UNIQUE_RATIO
  );
}

/** A line from one town to another takes both columns; otherwise one column is the site. */
function suggestSites(columns: readonly ProfiledColumn[]): ProfiledColumn[] {
  const undated = columns.filter(({ profile }) => profile.dateFormat === null);
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
