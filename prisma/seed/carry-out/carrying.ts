import type { World } from "../world";

export interface Carrying extends World {
  readonly objectives: Readonly<Record<string, string>>;
  /** Ids of the tests so far, by key. */
  readonly tests: Record<string, string>;
}
