import { describe, expect, test } from "vitest";
import { seededRandom } from "../../../stats/random";
import { answersIn } from "../../reading";
import { atomsOf, cellsOf, keyIn, type Atom } from "./attack-world";
import { planDisclosure, type Family } from "./disclosure-plan";
import { pairKey } from "./pair-levels";
import { sliceSeries } from "./slice";

const SITES = ["Lyon", "Lille", "Annecy"];
const CHANNELS = ["shop", "web"];
const SEGMENTS = ["age=young", ""];
const LEAST = 5;

/** Everything the page offers: each filter and each pair of filters, over each range of weeks. */
function offered(): { family: Family; keys: string[] }[] {
  const pairs = (rows: string[], columns: string[]) =>
    rows.flatMap((row) => columns.map((column) => [pairKey(row, column)]));
  const family = (name: Family, keys: string[][]) =>
    keys.map((own) => ({ family: name, keys: own }));
  return [
    { family: "all", keys: [""] },
    ...family(
      "site",
      SITES.map((site) => [site]),
    ),
    ...family(
      "channel",
      CHANNELS.map((channel) => [channel]),
    ),
    ...family("segment", [["age=young"]]),
    ...family("site-channel", pairs(SITES, CHANNELS)),
    ...family("site-segment", pairs(SITES, ["age=young"])),
    // A kind of channel: several channels told as one.
    { family: "channel", keys: CHANNELS },
    ...SITES.map((site) => ({
      family: "site-channel" as const,
      keys: CHANNELS.map((channel) => pairKey(site, channel)),
    })),
  ];
}

interface Figure {
  covers: boolean[];
  n: number;
}

function figuresOf(atoms: readonly Atom[]): Figure[] {
  const plan = planDisclosure({
    kind: "csat-top-two",
    granularity: "week",
    cells: cellsOf(atoms),
  });
  const weeks = [...new Set(atoms.map(({ period }) => period))];
  const figures = new Map<string, Figure>();
  for (const { family, keys } of offered()) {
    for (const from of weeks) {
      for (const point of sliceSeries(plan, { family, keys }, "week", {
        from,
        to: null,
      })) {
        if (point.hidden) continue;
        const covers = atoms.map(
          (atom) =>
            keys.includes(keyIn(family, atom)) &&
            point.periodStart <= atom.period &&
            atom.period <= point.periodEnd,
        );
        const n = point.statistics
          ? answersIn("csat-top-two", point.statistics)!
          : 0;
        figures.set(covers.map(Number).join(""), { covers, n });
      }
    }
  }
  return [...figures.values()];
}

/** Rows in reduced echelon form over the atoms that no figure shows to be empty. */
function echelon(rows: number[][]): { row: number[]; pivot: number }[] {
  const done: { row: number[]; pivot: number }[] = [];
  for (const candidate of rows) {
    const row = remainder(candidate, done);
    const pivot = row.findIndex((value) => Math.abs(value) > 1e-7);
    if (pivot < 0) continue;
    const lead = row[pivot]!;
    const scaled = row.map((value) => value / lead);
    for (const other of done) {
      const factor = other.row[pivot]!;
      if (factor !== 0)
        other.row = other.row.map((value, i) => value - factor * scaled[i]!);
    }
    done.push({ row: scaled, pivot });
  }
  return done;
}

function remainder(
  vector: readonly number[],
  basis: readonly { row: number[]; pivot: number }[],
) {
  let rest = [...vector];
  for (const { row, pivot } of basis) {
    const factor = rest[pivot]!;
    if (factor !== 0) rest = rest.map((value, i) => value - factor * row[i]!);
  }
  return rest;
}

function subsets<T>(all: readonly T[]): T[][] {
  return Array.from({ length: 2 ** all.length - 1 }, (_, index) =>
    all.filter((_item, i) => ((index + 1) >> i) & 1),
  );
}

/** Groups of one to four people that some sum and difference of figures singles out. */
function recovered(
  atoms: readonly Atom[],
  figures: readonly Figure[],
): string[] {
  const knownEmpty = atoms.map((_, i) =>
    figures.some(({ covers, n }) => n === 0 && covers[i]),
  );
  const vector = (covers: readonly boolean[]) =>
    covers.map((is, i) => (is && !knownEmpty[i] ? 1 : 0));
  const basis = echelon(figures.map(({ covers }) => vector(covers)));
  const weeks = [...new Set(atoms.map(({ period }) => period))];
  const found: string[] = [];
  for (const sites of subsets(SITES))
    for (const channels of subsets(CHANNELS))
      for (const segments of subsets(SEGMENTS))
        for (let from = 0; from < weeks.length; from += 1)
          for (let to = from; to < weeks.length; to += 1) {
            const covers = atoms.map(
              ({ period, site, channel, segment }) =>
                sites.includes(site) &&
                channels.includes(channel) &&
                segments.includes(segment) &&
                weeks[from]! <= period &&
                period <= weeks[to]!,
            );
            const n = atoms.reduce(
              (sum, atom, i) => sum + (covers[i] ? atom.n : 0),
              0,
            );
            if (n === 0 || n >= LEAST) continue;
            if (
              remainder(vector(covers), basis).every(
                (value) => Math.abs(value) < 1e-6,
              )
            )
              found.push(
                [sites, channels, segments, weeks[from], weeks[to], n].join(
                  " ",
                ),
              );
          }
  return found;
}

describe("nobody can work out a group under five by adding and subtracting what the page offers", () => {
  test("the attack itself finds what a careless page would give away", () => {
    const atoms = atomsOf({
      weeks: 2,
      sites: SITES,
      channels: CHANNELS,
      segments: SEGMENTS,
      answers: (site) => (site === "Annecy" ? 1 : 9),
    });
    const careless: Figure[] = [
      { covers: atoms.map(() => true), n: 0 },
      { covers: atoms.map(({ site }) => site !== "Annecy"), n: 0 },
      { covers: atoms.map(({ period }) => period === atoms[0]!.period), n: 0 },
      {
        covers: atoms.map(
          ({ site, period }) =>
            site !== "Annecy" && period === atoms[0]!.period,
        ),
        n: 0,
      },
    ].map((figure) => ({ ...figure, n: 99 }));
    expect(recovered(atoms, careless)).toContain(
      `Annecy shop,web age=young, ${atoms[0]!.period} ${atoms[0]!.period} 4`,
    );
  });

  test("a page shows each figure as it is", () => {
    const atoms = atomsOf({
      weeks: 3,
      sites: SITES,
      channels: CHANNELS,
      segments: SEGMENTS,
      answers: (_site, _channel, _segment, week) => 10 + week,
    });
    for (const { covers, n } of figuresOf(atoms))
      expect(
        atoms.reduce((sum, atom, i) => sum + (covers[i] ? atom.n : 0), 0),
      ).toBe(n);
  });

  test.each(Array.from({ length: 120 }, (_, seed) => seed))(
    "a world of its own, number %i",
    (seed) => {
      const random = seededRandom(seed + 1);
      const most = [1, 2, 3, 6, 12][seed % 5]!;
      const share = [0.3, 0.6, 0.9, 1][seed % 4]!;
      const atoms = atomsOf({
        weeks: 6,
        sites: SITES,
        channels: CHANNELS,
        segments: SEGMENTS,
        answers: (site) => {
          const size = site === "Annecy" ? most / 3 : most;
          return random() < share ? Math.round(random() * size) : 0;
        },
      });
      const figures = figuresOf(atoms);
      for (const { covers, n } of figures) {
        expect(
          atoms.reduce((sum, atom, i) => sum + (covers[i] ? atom.n : 0), 0),
        ).toBe(n);
        expect(n === 0 || n >= LEAST).toBe(true);
      }
      expect(recovered(atoms, figures)).toEqual([]);
    },
  );
});
