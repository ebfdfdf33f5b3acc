import {
  LOSS_DIMENSIONS,
  type AffordableLoss,
  type LossDimension,
} from "./affordable-loss";

/** What a team may risk without asking anybody. A null cap leaves that dimension free. */
export interface AutonomyEnvelope {
  caps: Readonly<Record<LossDimension, number | null>>;
  /** Whether a test that cannot be undone still needs nobody. */
  allowsIrreversible: boolean;
}

export type AutonomyCheck =
  | { outcome: "within" }
  /** One named approver is needed, for these reasons. */
  | { outcome: "beyond"; reasons: AutonomyReason[] };

export type AutonomyReason =
  | {
      kind: "cap-too-high";
      dimension: LossDimension;
      cap: number;
      allowed: number;
    }
  /** The envelope bounds it and the test does not say: unknown is not small. */
  | { kind: "cap-not-stated"; dimension: LossDimension; allowed: number }
  | { kind: "irreversible" }
  /** Nobody's test has nobody's envelope. */
  | { kind: "no-team" }
  /** The envelope is the team's own: others do not borrow it. */
  | { kind: "not-a-member" };

/**
 * Whether a team may start this test by itself. A cap equal to what is allowed is within; one that is no number is not.
 * Without a team (`envelope` null) there is nothing to be within of; nor is there for somebody who is not of the team and
 * manages nobody (`isOwnTeam` false).
 */
export function checkAutonomy(
  loss: AffordableLoss,
  envelope: AutonomyEnvelope | null,
  isOwnTeam = true,
): AutonomyCheck {
  if (envelope === null)
    return { outcome: "beyond", reasons: [{ kind: "no-team" }] };
  const reasons: AutonomyReason[] = isOwnTeam ? [] : [{ kind: "not-a-member" }];
  for (const dimension of LOSS_DIMENSIONS) {
    const allowed = envelope.caps[dimension];
    const cap = loss.caps[dimension];
    if (allowed === null) continue;
    if (cap === null)
      reasons.push({ kind: "cap-not-stated", dimension, allowed });
    else if (!(cap <= allowed))
      reasons.push({ kind: "cap-too-high", dimension, cap, allowed });
  }
  if (!loss.reversible && !envelope.allowsIrreversible)
    reasons.push({ kind: "irreversible" });
  return reasons.length === 0
    ? { outcome: "within" }
    : { outcome: "beyond", reasons };
}

/** Whether `after` risks more than `before`: a cap raised or no longer stated, or what can no longer be undone. */
export function risksMore(
  before: AffordableLoss,
  after: AffordableLoss,
): boolean {
  const raised = LOSS_DIMENSIONS.some((dimension) => {
    const was = before.caps[dimension];
    const is = after.caps[dimension];
    return was !== null && (is === null || !(is <= was));
  });
  return raised || (before.reversible && !after.reversible);
}

/** `open` until the approver says something. */
export type ApprovalAnswer = "open" | "approved" | "refused";

/** A question that was asked: of one person, or of whoever manages (`approverId` null). */
export interface AskedApproval {
  approverId: string | null;
  answer: ApprovalAnswer;
}

/** How a test stands to its start. */
export type StartStanding =
  /** Nobody is asked. */
  | "within"
  | "approved"
  /** Whoever looks is the one who answers: their start is their approval. */
  | "own-answer"
  | "to-ask"
  | "waiting"
  | "refused";

/**
 * Beyond the envelope one person answers: the team's approver, and where none is named anybody who manages. A manager
 * who is not the approver asks like everybody else. A question put to somebody who is the approver no longer is to be
 * put again; an approval once given stands.
 */
export function startStanding({
  check,
  asked,
  teamApproverId,
  viewer,
}: {
  check: AutonomyCheck;
  asked: AskedApproval | null;
  teamApproverId: string | null;
  viewer: { id: string; manages: boolean };
}): StartStanding {
  if (check.outcome === "within") return "within";
  if (asked?.answer === "approved") return "approved";
  if (mayAnswer(teamApproverId, viewer)) return "own-answer";
  if (asked?.answer === "refused") return "refused";
  return asked && asked.approverId === teamApproverId ? "waiting" : "to-ask";
}

/** Whether somebody is the one who answers for a test of a team with this approver. */
export function mayAnswer(
  teamApproverId: string | null,
  viewer: { id: string; manages: boolean },
): boolean {
  return teamApproverId === null
    ? viewer.manages
    : viewer.id === teamApproverId;
}

/** Whether a test that stands so may start. */
export function needsNobody(standing: StartStanding): boolean {
  return (
    standing === "within" ||
    standing === "approved" ||
    standing === "own-answer"
  );
}
