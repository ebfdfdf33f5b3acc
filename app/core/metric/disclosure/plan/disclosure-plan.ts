import type { CalendarDay } from "../../../time/calendar-day";
import { periodsBetween, type Granularity } from "../../../time/period";
import type { MetricKind } from "../../metric-kind";
import { answersIn } from "../../reading";
import type { ReadingStatistics } from "../../statistics";
import { memberLevels } from "./member-levels";
import { pairKey, pairLevels } from "./pair-levels";
import {
  blockLevels,
  blockStart,
  type BlockLevels,
  type TimeBlock,
} from "./time-blocks";

/** What one part of a metric holds in one period. */
export interface MetricCell {
  readonly period: CalendarDay;
  /** The part: a site's id, a channel, a segment's value, two of them joined, or '' for what names none. */
  readonly key: string;
  readonly statistics: ReadingStatistics;
  readonly dismissed: number;
  readonly notAsked: number;
}

/** Ways to part a metric; two at once are a crossing. */
export const PARTINGS = ["site", "channel", "segment"] as const;
export type Parting = (typeof PARTINGS)[number];
/** A channel is not crossed with a segment, nor all three: with those sums small groups could be worked out. */
export type Crossing = "site-channel" | "site-segment";
export type Family = "all" | Parting | Crossing;

export const CROSSED: Readonly<Record<Crossing, readonly [Parting, Parting]>> =
  {
    "site-channel": ["site", "channel"],
    "site-segment": ["site", "segment"],
  };

/** The cells of each way to part it that a page asks for; `all` is always there. */
export type FamilyCells = { readonly all: readonly MetricCell[] } & {
  readonly [family in Exclude<Family, "all">]?: readonly MetricCell[];
};

export interface DisclosurePlan {
  readonly kind: MetricKind;
  readonly cells: ReadonlyMap<Family, CellIndex>;
  readonly stretches: readonly StretchPlan[];
}

type CellIndex = ReadonlyMap<string, ReadonlyMap<CalendarDay, MetricCell>>;

interface StretchPlan {
  readonly levels: BlockLevels;
  readonly told: ReadonlyMap<Family, ReadonlyMap<string, number>>;
}

/**
 * What may be told of a metric, decided once for every filter. The cells must cover whole stretches (`blockStart`,
 * `stretchEnd`), and a crossing needs the cells of both its parts. Of kinds that count no answers everything is told.
 */
export function planDisclosure(args: {
  kind: MetricKind;
  granularity: Granularity;
  cells: FamilyCells;
}): DisclosurePlan {
  const { kind, granularity } = args;
  const cells = new Map(
    Object.entries(args.cells).map(([family, own]) => [
      family as Family,
      indexed(own),
    ]),
  );
  const counted = new Counted(kind, cells);
  const stretches = stretchesOf(args.cells.all, granularity).map((periods) =>
    planStretch({ granularity, periods, cells, counted }),
  );
  return { kind, cells, stretches };
}

function indexed(cells: readonly MetricCell[]): CellIndex {
  const index = new Map<string, Map<CalendarDay, MetricCell>>();
  for (const cell of cells) {
    const own = index.get(cell.key) ?? new Map<CalendarDay, MetricCell>();
    own.set(cell.period, cell);
    index.set(cell.key, own);
  }
  return index;
}

/** Every period from the first to the last read, gaps too, by stretch. */
function stretchesOf(cells: readonly MetricCell[], granularity: Granularity) {
  const stretches = new Map<CalendarDay, CalendarDay[]>();
  const days = cells.map(({ period }) => period).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  for (const period of periodsBetween(first, last, granularity)) {
    const start = blockStart(period, granularity, 2);
    const own = stretches.get(start) ?? [];
    own.push(period);
    stretches.set(start, own);
  }
  return [...stretches.values()];
}

/** Answers by part and period. What names no part is what the parts leave of the total: of segments no cell holds it. */
class Counted {
  private readonly kind: MetricKind;
  private readonly cells: ReadonlyMap<Family, CellIndex>;

  constructor(kind: MetricKind, cells: ReadonlyMap<Family, CellIndex>) {
    this.kind = kind;
    this.cells = cells;
  }

  members(parting: Parting): string[] {
    return [...new Set([...(this.cells.get(parting)?.keys() ?? []), ""])];
  }

  in(family: Family, row: string, { periods }: TimeBlock): number {
    return periods.reduce(
      (sum, period) => sum + this.at(family, row, period),
      0,
    );
  }

  at(family: Family, key: string, period: CalendarDay): number {
    if (family === "all" || family === "site-channel")
      return this.own(family, key, period);
    if (family === "site-segment") return this.ofSite(key, period);
    if (key !== "") return this.own(family, key, period);
    return this.rest(this.own("all", "", period), family, () => true, period);
  }

  private ofSite(key: string, period: CalendarDay): number {
    if (!key.endsWith(pairKey("", "")))
      return this.own("site-segment", key, period);
    const site = key.slice(0, -1);
    const isOfSite = (other: string) => other.startsWith(key);
    return this.rest(
      this.at("site", site, period),
      "site-segment",
      isOfSite,
      period,
    );
  }

  private rest(
    total: number,
    family: Family,
    isPart: (key: string) => boolean,
    period: CalendarDay,
  ): number {
    let rest = total;
    for (const key of this.cells.get(family)?.keys() ?? [])
      if (key !== "" && isPart(key)) rest -= this.own(family, key, period);
    return Math.max(0, rest);
  }

  private own(family: Family, key: string, period: CalendarDay): number {
    const cell = this.cells.get(family)?.get(key)?.get(period);
    return cell ? (answersIn(this.kind, cell.statistics) ?? 0) : 0;
  }
}

function planStretch({
  granularity,
  periods,
  cells,
  counted,
}: {
  granularity: Granularity;
  periods: readonly CalendarDay[];
  cells: ReadonlyMap<Family, CellIndex>;
  counted: Counted;
}): StretchPlan {
  const levels = blockLevels({
    granularity,
    periods,
    answersAt: (period) => counted.at("all", "", period),
  });
  const told = new Map<Family, ReadonlyMap<string, number>>();
  for (const parting of PARTINGS) {
    if (!cells.has(parting)) continue;
    const members = counted.members(parting);
    const answersIn = remembered((key, block) =>
      counted.in(parting, key, block),
    );
    told.set(parting, memberLevels({ levels, members, answersIn }));
  }
  for (const [crossing, [row, column]] of Object.entries(CROSSED)) {
    const own = cells.get(crossing as Crossing);
    const [rows, columns] = [told.get(row), told.get(column)];
    if (!own || !rows || !columns) continue;
    const answersIn = remembered((key, block) =>
      counted.in(crossing as Crossing, key, block),
    );
    told.set(
      crossing as Crossing,
      pairLevels({ levels, rows, columns, answersIn }),
    );
  }
  return { levels, told };
}

function remembered(count: (key: string, block: TimeBlock) => number) {
  const known = new Map<TimeBlock, Map<string, number>>();
  return (key: string, block: TimeBlock): number => {
    const own = known.get(block) ?? new Map<string, number>();
    known.set(block, own);
    const found = own.get(key) ?? count(key, block);
    own.set(key, found);
    return found;
  };
}
