import type { AutonomyEnvelope } from "~/core/experiment/autonomy";

interface Named {
  id: string;
  name: string;
}

/** A team as the settings show it. */
export interface ShownTeam {
  id: string;
  name: string;
  site: Named | null;
  envelope: AutonomyEnvelope;
  approver: Named | null;
  members: readonly Named[];
  archived: boolean;
}
