import type { FaultData, RowFaultCode } from "../import-fault";

/** What is wrong with one row, before the reader adds its line and its text. A value, never thrown. */
export class RowFault {
  constructor(
    readonly reason: RowFaultCode,
    readonly column: string | null,
    readonly value: string,
    readonly data: FaultData = {},
  ) {}
}

/** A row that says nothing: an empty score is not a zero. */
export const NO_ANSWER = "no-answer";
export type NoAnswer = typeof NO_ANSWER;
