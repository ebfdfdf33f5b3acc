/** What an organisation does with its tests, counted over the ones it started last. */
export interface PortfolioFacts {
  /** Tests whose author said why: repair, create, simplify, humanise. */
  intents: { stated: number; repair: number };
  /** Tests whose author said through which channel. */
  channels: { stated: number; human: number; hybrid: number };
  /** Tests whose verdict could have been asked for two weeks or more ago, and that nobody decided. */
  undecided: { tests: number; oldest: string | null; first: NamedTest | null };
  /** Tests that hurt a metric they had promised to spare. */
  hurt: { tests: number; first: NamedTest | null };
  /**
   * Improvements with a credible comparison, a test and its repeats counted once, that nobody decided to scale, nor to stop,
   * and that none was started from to scale them.
   */
  unscaled: { tests: number };
}

/** A test to go to. */
export interface NamedTest {
  id: string;
  title: string;
}

export type PortfolioAlert =
  | { kind: "guardrail-hurt"; tests: number; first: NamedTest }
  | { kind: "only-repairs"; tests: number }
  | { kind: "no-human-channel"; tests: number }
  | {
      kind: "undecided";
      tests: number;
      oldest: string | null;
      /** The one that has waited longest. */
      first: NamedTest | null;
    }
  | { kind: "never-scaled"; tests: number };

/** Fewer tests show no habit. */
export const LEAST_TESTS_FOR_A_HABIT = 3;

/** So many tests waiting for a decision are a pile. */
export const LEAST_UNDECIDED = 3;

/** Days after its window from which an undecided test counts as left lying. */
export const UNDECIDED_AFTER_DAYS = 14;

/**
 * Where the portfolio flatters itself, gravest first: harm done, then what is never tried, then what is left lying.
 * Harm is told from the first test on and is never set off against gains.
 */
export function portfolioAlerts(facts: PortfolioFacts): PortfolioAlert[] {
  const { intents, channels, undecided, hurt, unscaled } = facts;
  const alerts: PortfolioAlert[] = [];
  if (hurt.tests > 0 && hurt.first)
    alerts.push({
      kind: "guardrail-hurt",
      tests: hurt.tests,
      first: hurt.first,
    });
  if (isHabit(intents.stated) && intents.repair === intents.stated)
    alerts.push({ kind: "only-repairs", tests: intents.stated });
  if (isHabit(channels.stated) && channels.human + channels.hybrid === 0)
    alerts.push({ kind: "no-human-channel", tests: channels.stated });
  if (undecided.tests >= LEAST_UNDECIDED)
    alerts.push({ kind: "undecided", ...undecided });
  if (unscaled.tests > 0)
    alerts.push({ kind: "never-scaled", tests: unscaled.tests });
  return alerts;
}

function isHabit(tests: number): boolean {
  return tests >= LEAST_TESTS_FOR_A_HABIT;
}
