interface Entry {
  id: string;
  day: string;
  /** Null for a commitment, which nobody signs. */
  madeBy: string | null;
  mayRemove: boolean;
}

/** One thing that was noted about a test. */
export type JournalEntry = Entry &
  (
    | { kind: "surprise"; text: string }
    | {
        kind: "loss";
        hours: number;
        money: number;
        customers: number;
        note: string;
      }
    | { kind: "photo"; caption: string }
    | { kind: "commitment"; who: string; what: string }
  );
