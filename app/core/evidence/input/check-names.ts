import type { FaultList, Fields } from "./fault-list";

/** Whoever brings more names of their own made no slip, and reading them all would take seconds. */
const MOST_UNKNOWN = 100;
const LONGEST_SLIP = 40;

/**
 * Adds a fault for each key that looks like a slip for a field that is not there: `practical_threshold`, `successess`,
 * `treatedUnit`. Keys that resemble no field are a program's own notes and are let through unread.
 */
export function checkNames(
  faults: FaultList,
  path: string,
  value: Fields,
  known: ReadonlySet<string>,
): void {
  const unknown = Object.keys(value).filter((key) => !known.has(key));
  for (const key of unknown.slice(0, MOST_UNKNOWN)) {
    if (key.length > LONGEST_SLIP) continue;
    const meant = [...known].find(
      (name) => value[name] === undefined && isSlipOf(key, name),
    );
    if (meant)
      faults.add(
        path === "" ? key : `${path}.${key}`,
        `is not a field; did you mean ${meant}?`,
      );
  }
}

/** Under five letters a slip is told by case and separators alone, under nine by one letter, else by two. */
function isSlipOf(key: string, name: string): boolean {
  const [typed, field] = [plain(key), plain(name)];
  const most = field.length < 5 ? 0 : field.length < 9 ? 1 : 2;
  if (Math.abs(typed.length - field.length) > most) return false;
  return typed === field || distance(typed, field) <= most;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[_\s-]/g, "");
}

/** Letters to add, drop or change. Source: Levenshtein 1966. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(
        Math.min(
          row[j]! + 1,
          next[j - 1]! + 1,
          row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[other.length]!;
}
