import { movePeriod } from "../../../time/period";
import {
  CROSSED,
  type Crossing,
  type Family,
  type FamilyCells,
  type MetricCell,
  type Parting,
} from "./disclosure-plan";
import { pairKey } from "./pair-levels";

/** One group of the finest kind and how many answered. */
export interface Atom {
  readonly period: string;
  readonly site: string;
  readonly channel: string;
  readonly segment: string;
  readonly n: number;
}

/** Every crossing of the names over consecutive weeks, with so many answers each. */
export function atomsOf(args: {
  weeks: number;
  sites: readonly string[];
  channels: readonly string[];
  segments: readonly string[];
  answers: (
    site: string,
    channel: string,
    segment: string,
    week: number,
  ) => number;
}): Atom[] {
  const weeks = Array.from({ length: args.weeks }, (_, index) => index);
  return weeks.flatMap((week) =>
    args.sites.flatMap((site) =>
      args.channels.flatMap((channel) =>
        args.segments.map((segment) => ({
          period: movePeriod("2026-01-05", "week", week),
          site,
          channel,
          segment,
          n: args.answers(site, channel, segment, week),
        })),
      ),
    ),
  );
}

export function keyIn(family: Family, atom: Atom): string {
  if (family === "all") return "";
  const crossed = CROSSED[family as Crossing];
  return crossed
    ? pairKey(atom[crossed[0]], atom[crossed[1]])
    : atom[family as Parting];
}

const FAMILIES: readonly Family[] = [
  "all",
  "site",
  "channel",
  "segment",
  "site-channel",
  "site-segment",
];

/** The cells a database would hold of these atoms: none where nobody answered, none that name no segment. */
export function cellsOf(atoms: readonly Atom[]): FamilyCells {
  return Object.fromEntries(
    FAMILIES.map((family) => [family, familyCells(family, atoms)]),
  ) as unknown as FamilyCells;
}

function familyCells(family: Family, atoms: readonly Atom[]): MetricCell[] {
  const sums = new Map<string, MetricCell>();
  for (const atom of atoms) {
    if (atom.n === 0 || (family.includes("segment") && atom.segment === ""))
      continue;
    const key = keyIn(family, atom);
    const id = `${atom.period} ${key}`;
    const before = sums.get(id)?.statistics;
    const n = (before?.form === "scores" ? before.counts["5"]! : 0) + atom.n;
    sums.set(id, {
      period: atom.period,
      key,
      statistics: { form: "scores", counts: { "5": n } },
      dismissed: 0,
      notAsked: 0,
    });
  }
  return [...sums.values()];
}
