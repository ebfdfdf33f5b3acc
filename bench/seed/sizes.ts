/** How many rows of each kind an organisation holds; the names are those of `pg_temp.size` in sql/. */
export interface Sizes {
  readonly people: number;
  readonly sites: number;
  readonly teams: number;
  readonly journeys: number;
  readonly metrics: number;
  readonly answers: number;
  readonly objectives: number;
  readonly keyresults: number;
  readonly checkins: number;
  readonly experiments: number;
}

/** One retailer at its full size: ten objectives and 250 tests a team. */
export const LARGE: Sizes = {
  people: 1_000,
  sites: 12,
  teams: 200,
  journeys: 6,
  metrics: 20,
  answers: 1_000_000,
  objectives: 2_000,
  keyresults: 8_000,
  checkins: 100_000,
  experiments: 50_000,
};

/** Each of its neighbours in the same tables. */
export const SMALL: Sizes = {
  people: 15,
  sites: 3,
  teams: 3,
  journeys: 1,
  metrics: 3,
  answers: 1_500,
  objectives: 9,
  keyresults: 36,
  checkins: 360,
  experiments: 90,
};

export const NEIGHBOURS = 50;
export const LARGE_KEY = "large";
