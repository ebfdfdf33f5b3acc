import type { ChannelKind } from "~/core/identity/organization/channel-kind";

interface Named {
  id: string;
  name: string;
}

export interface ShownMoment {
  id: string;
  name: string;
  stakes: number;
  channelKind: ChannelKind;
  owner: Named | null;
}

export interface ShownJourney {
  id: string;
  name: string;
  owner: Named | null;
  moments: readonly ShownMoment[];
}
