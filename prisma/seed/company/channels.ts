import type { ChannelKind } from "~/core/identity/organization/channel-kind";
import { both, type Text } from "../language";

/** As the files name them. */
export const CHANNELS = {
  shop: { name: both("magasin", "shop"), kind: "human" },
  phone: { name: both("téléphone", "phone"), kind: "human" },
  messages: { name: both("messagerie", "messages"), kind: "hybrid" },
  chat: { name: both("discussion en ligne", "chat"), kind: "hybrid" },
  web: { name: both("site", "website"), kind: "digital" },
  app: { name: both("application", "app"), kind: "digital" },
} as const satisfies Record<string, { name: Text; kind: ChannelKind }>;
