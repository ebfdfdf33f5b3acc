import { seededRandom } from "~/core/stats/random";
import { daysBetween, type CalendarDay } from "~/core/time/calendar-day";
import { pick } from "../../draw";
import type { SiteKey } from "../../sites";

interface Customer {
  readonly number: string;
  readonly seen: CalendarDay;
}

export interface Answering {
  readonly number: string;
  readonly isNew: boolean;
}

/** Share of answers by somebody who had never answered. */
const NEW = 0.22;
/** Chance to be back one day, after a good experience and after a bad one. */
const BACK = { good: 0.95, bad: 0.5 } as const;
/** Nobody is asked more often. */
const LEAST_DAYS = 10;

/**
 * Who answers: places have their customers, new ones come, and those who had a bad experience are less often back. Drawn
 * apart from the answers, which stay what they are whoever gives them.
 */
export function clientele(seed: number) {
  const random = seededRandom(seed);
  const places = new Map<SiteKey, Customer[]>();
  let last = 100_000;
  return (site: SiteKey, day: CalendarDay, isBad: boolean): Answering => {
    const known = places.get(site) ?? [];
    const met =
      random() < NEW || known.length === 0 ? null : pick(known, random);
    const tooSoon = met !== null && daysBetween(met.seen, day) < LEAST_DAYS;
    const isNew = met === null || tooSoon;
    const number = isNew ? `C-${(last += 1)}` : met.number;
    const others = isNew ? known : known.filter((one) => one !== met);
    const back = random() < (isBad ? BACK.bad : BACK.good);
    places.set(site, back ? [...others, { number, seen: day }] : others);
    return { number, isNew };
  };
}
