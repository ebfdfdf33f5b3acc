/** uploaded: waits for its columns to be named; queued, running, undoing: the job's; undone: taken back, its file kept. */
export const BATCH_STATES = [
  "uploaded",
  "queued",
  "running",
  "done",
  "failed",
  "undoing",
  "undone",
] as const;
export type BatchState = (typeof BATCH_STATES)[number];

export type BatchMove = "import" | "undo" | "discard";

const MOVES: Readonly<Record<BatchMove, readonly BatchState[]>> = {
  import: ["uploaded", "failed", "undone"],
  undo: ["done"],
  discard: ["uploaded", "failed", "undone"],
};

/** States from which a person may make a move. */
export function statesBefore(move: BatchMove): readonly BatchState[] {
  return MOVES[move];
}

export function canMove(state: BatchState, move: BatchMove): boolean {
  return MOVES[move].includes(state);
}

/** Whether its file can be described: there is none where a program sent the rows, or where it held columns about people. */
export function canBeRead(batch: {
  readonly state: BatchState;
  readonly storageKey: string;
}): boolean {
  return canMove(batch.state, "import") && batch.storageKey !== "";
}

/** Whether a job has the batch in hand, so that a page watches it. */
export function isUnderWay(state: BatchState): boolean {
  return state === "queued" || state === "running" || state === "undoing";
}

/** Every record below the header is read, and then exactly one of the others. */
export interface BatchCounts {
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly rowsRefused: number;
  readonly rowsSkipped: number;
  readonly rowsKnown: number;
  readonly rowsReplaced: number;
}

export const NO_ROWS: BatchCounts = {
  rowsRead: 0,
  rowsKept: 0,
  rowsRefused: 0,
  rowsSkipped: 0,
  rowsKnown: 0,
  rowsReplaced: 0,
};
