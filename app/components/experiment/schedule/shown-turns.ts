import type {
  Arm,
  TurnLength,
} from "~/core/experiment/schedule/schedule-settings";

/** A drawn schedule as it comes over the wire. */
export interface ShownTurns {
  version: number;
  granularity: TurnLength;
  startsOn: string;
  endsOn: string;
  slots: readonly {
    periodStart: string;
    siteId: string | null;
    arm: Arm;
    block: string;
  }[];
  places: readonly { id: string; name: string }[];
}
