import {
  CHANNEL_KINDS,
  type ChannelKind,
} from "~/core/identity/organization/channel-kind";
import { recordChange } from "~/data/change.server";
import {
  listChannels,
  putChannelKind,
  type NamedChannel,
} from "~/data/channel/channel-kind.server";
import { withOrg } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { takeTurn } from "~/data/take-turn.server";
import type { Viewer } from "../../viewer.server";

/**
 * Says which kind each channel is. A channel is named by its place in the form and by its name together; one that is not
 * known is left alone, and so is one whose kind is as it was.
 */
export async function saveChannels(
  viewer: Viewer,
  formData: FormData,
): Promise<void> {
  const { account, orgId } = viewer;
  const said = readKinds(formData);
  await withOrg(orgId, async (client) => {
    await takeTurn({ client, name: "channels" });
    const channels = await listChannels({ client });
    const changed = channels.filter(
      ({ name, kind }) => said.has(name) && said.get(name) !== kind,
    );
    if (changed.length === 0) return;
    await upsertPerson({ client, id: account.id, name: account.name });
    for (const { name } of changed)
      await putChannelKind({ client, name, kind: said.get(name) ?? null });
    const now = changed.map(({ name }) => ({
      name,
      kind: said.get(name) ?? null,
    }));
    await recordChange({
      client,
      entity: "Settings",
      entityId: orgId,
      action: "updated",
      before: { channels: inWords(changed) },
      after: { channels: inWords(now) },
      byId: account.id,
    });
  });
}

function readKinds(formData: FormData): Map<string, ChannelKind | null> {
  const said = new Map<string, ChannelKind | null>();
  for (const [field, name] of formData) {
    const place = /^name-(\d{1,3})$/.exec(field)?.[1];
    if (place === undefined || typeof name !== "string") continue;
    const kind = formData.get(`kind-${place}`);
    said.set(name, CHANNEL_KINDS.find((known) => known === kind) ?? null);
  }
  return said;
}

function inWords(channels: readonly NamedChannel[]): string {
  return channels.map(({ name, kind }) => `${name}: ${kind ?? "?"}`).join(", ");
}
