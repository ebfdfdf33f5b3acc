import { describe, expect, test } from "vitest";
import type { ExperimentState } from "./state";
import { undoStop } from "./undo-stop";

const move = (
  fromState: ExperimentState,
  toState: ExperimentState,
  movedAt: string,
) => ({ fromState, toState, movedAt });
const timeZone = "Europe/Paris";
const START = move("prepared", "running", "2026-03-02T08:00:00Z");
const STOP = move("running", "stopped-early", "2026-03-10T22:30:00Z");

describe("taking a stop back", () => {
  test("goes back to the state it was stopped in, on the day of the stop where the team is", () => {
    const stopped = { state: "stopped-early", timeZone } as const;
    const moves = [START, STOP];
    // 22:30 in London is 23:30 in Paris, in winter: still the tenth.
    expect(undoStop({ ...stopped, moves, today: "2026-03-10" })).toEqual({
      outcome: "undone",
      to: "running",
      endedOn: null,
    });
    expect(undoStop({ ...stopped, moves, today: "2026-03-11" })).toEqual({
      outcome: "too-late",
    });
  });

  test("leaves a paused test paused", () => {
    const moves = [
      START,
      move("running", "paused", "2026-03-08T08:00:00Z"),
      move("paused", "stopped-early", "2026-03-10T08:00:00Z"),
    ];
    expect(
      undoStop({
        state: "stopped-early",
        moves,
        today: "2026-03-10",
        timeZone,
      }),
    ).toMatchObject({ to: "paused" });
  });

  test("keeps the day of an earlier stop when only invalid is taken back", () => {
    const moves = [
      START,
      STOP,
      move("stopped-early", "invalid", "2026-03-12T08:00:00Z"),
    ];
    expect(
      undoStop({ state: "invalid", moves, today: "2026-03-12", timeZone }),
    ).toEqual({
      outcome: "undone",
      to: "stopped-early",
      endedOn: "2026-03-10",
    });
  });

  test("never goes back into a decision that was itself undone", () => {
    const moves = [
      START,
      STOP,
      move("stopped-early", "decided", "2026-03-10T22:40:00Z"),
      move("decided", "stopped-early", "2026-03-10T22:50:00Z"),
    ];
    expect(
      undoStop({
        state: "stopped-early",
        moves,
        today: "2026-03-10",
        timeZone,
      }),
    ).toMatchObject({ to: "running" });
  });

  test("is nothing for a test that is not stopped, or decided since", () => {
    for (const state of ["running", "decided", "abandoned"] as const)
      expect(
        undoStop({
          state,
          moves: [START, STOP],
          today: "2026-03-10",
          timeZone,
        }),
      ).toEqual({ outcome: "not-stopped" });
  });
});
