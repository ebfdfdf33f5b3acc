import { describe, expect, it } from "vitest";
import type { AffordableLoss } from "./affordable-loss";
import {
  checkAutonomy,
  risksMore,
  startStanding,
  type AutonomyEnvelope,
} from "./autonomy";

const ENVELOPE: AutonomyEnvelope = {
  caps: { money: 200, hours: 40, customers: 500, days: null },
  allowsIrreversible: false,
};
const LOSS: AffordableLoss = {
  caps: { money: 50, hours: 16, customers: 120, days: 14 },
  worstMove: null,
  reversible: true,
};
const withCaps = (caps: Partial<AffordableLoss["caps"]>): AffordableLoss => ({
  ...LOSS,
  caps: { ...LOSS.caps, ...caps },
});
const beyond = (loss: AffordableLoss, envelope = ENVELOPE) => {
  const check = checkAutonomy(loss, envelope);
  return check.outcome === "within" ? [] : check.reasons;
};

describe("the envelope", () => {
  it("lets a team start what stays under every cap", () => {
    expect(checkAutonomy(LOSS, ENVELOPE)).toEqual({ outcome: "within" });
  });

  it("holds a cap that is exactly what is allowed", () => {
    expect(beyond(withCaps({ hours: 40 }))).toEqual([]);
  });

  it("names each cap that is passed, and what was allowed", () => {
    expect(beyond(withCaps({ hours: 41, customers: 501 }))).toEqual([
      { kind: "cap-too-high", dimension: "hours", cap: 41, allowed: 40 },
      { kind: "cap-too-high", dimension: "customers", cap: 501, allowed: 500 },
    ]);
  });

  it("takes what is not said for more than what is allowed", () => {
    expect(beyond(withCaps({ money: null }))).toEqual([
      { kind: "cap-not-stated", dimension: "money", allowed: 200 },
    ]);
  });

  it("leaves free what it does not bound", () => {
    expect(beyond(withCaps({ days: null }))).toEqual([]);
    expect(beyond(withCaps({ days: 1e9 }))).toEqual([]);
  });

  it("allows nothing where it says nothing is allowed", () => {
    const none = { ...ENVELOPE, caps: { ...ENVELOPE.caps, money: 0 } };
    expect(beyond(withCaps({ money: 0 }), none)).toEqual([]);
    expect(beyond(withCaps({ money: 0.01 }), none)).toHaveLength(1);
  });

  it("never lets through a cap that is no number", () => {
    expect(beyond(withCaps({ hours: Number.NaN }))).toHaveLength(1);
    expect(beyond(withCaps({ hours: Infinity }))).toHaveLength(1);
  });

  it("asks for what cannot be undone, unless the team may", () => {
    const forGood = { ...LOSS, reversible: false };
    expect(beyond(forGood)).toEqual([{ kind: "irreversible" }]);
    expect(beyond(forGood, { ...ENVELOPE, allowsIrreversible: true })).toEqual(
      [],
    );
  });

  it("is nobody's without a team", () => {
    expect(checkAutonomy(LOSS, null)).toEqual({
      outcome: "beyond",
      reasons: [{ kind: "no-team" }],
    });
  });
});

describe("risking more", () => {
  it("is a cap raised, or one that is no longer said", () => {
    expect(risksMore(LOSS, withCaps({ hours: 17 }))).toBe(true);
    expect(risksMore(LOSS, withCaps({ hours: null }))).toBe(true);
    expect(risksMore(LOSS, withCaps({ hours: Number.NaN }))).toBe(true);
  });

  it("is not a cap lowered, kept, or said at last", () => {
    expect(risksMore(LOSS, LOSS)).toBe(false);
    expect(risksMore(LOSS, withCaps({ hours: 3 }))).toBe(false);
    expect(risksMore(withCaps({ hours: null }), LOSS)).toBe(false);
  });

  it("is what can no longer be undone", () => {
    const forGood = { ...LOSS, reversible: false };
    expect(risksMore(LOSS, forGood)).toBe(true);
    expect(risksMore(forGood, LOSS)).toBe(false);
  });
});

describe("the start", () => {
  const check = checkAutonomy(withCaps({ hours: 60 }), ENVELOPE);
  const member = { id: "sam", manages: false };
  const manager = { id: "max", manages: true };
  const approver = { id: "ada", manages: false };
  const ask = { check, asked: null, teamApproverId: "ada", viewer: member };

  it("needs nobody within the envelope", () => {
    const within = checkAutonomy(LOSS, ENVELOPE);
    expect(startStanding({ ...ask, check: within })).toBe("within");
  });

  it("needs the named approver beyond it, from a manager too", () => {
    expect(startStanding(ask)).toBe("to-ask");
    expect(startStanding({ ...ask, viewer: manager })).toBe("to-ask");
    expect(startStanding({ ...ask, viewer: approver })).toBe("own-answer");
  });

  it("needs anybody who manages where no approver is named", () => {
    const unnamed = { ...ask, teamApproverId: null };
    expect(startStanding(unnamed)).toBe("to-ask");
    expect(startStanding({ ...unnamed, viewer: manager })).toBe("own-answer");
  });

  it("waits for the answer of the person asked", () => {
    const asked = { approverId: "ada", answer: "open" } as const;
    expect(startStanding({ ...ask, asked })).toBe("waiting");
  });

  it("asks again when somebody else answers for the team now", () => {
    const asked = { approverId: "gone", answer: "open" } as const;
    expect(startStanding({ ...ask, asked })).toBe("to-ask");
  });

  it("is free once approved, whoever looks, and closed once refused", () => {
    const approved = { approverId: "ada", answer: "approved" } as const;
    const refused = { approverId: "ada", answer: "refused" } as const;
    expect(startStanding({ ...ask, asked: approved })).toBe("approved");
    expect(startStanding({ ...ask, asked: refused })).toBe("refused");
    expect(startStanding({ ...ask, asked: refused, viewer: approver })).toBe(
      "own-answer",
    );
  });
});

it("an envelope is not lent to somebody who is not of the team", () => {
  const loss = {
    caps: { money: 0, hours: 1, customers: 1, days: 1 },
    worstMove: null,
    reversible: true,
  };
  const wide = {
    caps: { money: 100, hours: 100, customers: 100, days: 100 },
    allowsIrreversible: false,
  };
  expect(checkAutonomy(loss, wide)).toEqual({ outcome: "within" });
  expect(checkAutonomy(loss, wide, false)).toEqual({
    outcome: "beyond",
    reasons: [{ kind: "not-a-member" }],
  });
});
