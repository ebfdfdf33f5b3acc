import { isLinkable } from "~/core/voice/insight";
import { findAnything } from "~/data/find.server";
import type { OrgClient } from "~/data/org.server";
import { listThemes, listThemesOf } from "~/data/voice/theme.server";
import { listLinksOf } from "~/data/voice/voice-link.server";
import { getVoice } from "~/data/voice/voice.server";

const MOST_TARGETS = 8;

/** One customer's words, with what people said of them and what `find` finds to link them to. Null where they are gone. */
export async function loadVoicePage({
  client,
  verbatimId,
  find,
}: {
  client: OrgClient;
  verbatimId: string;
  find: string;
}) {
  const voice = await getVoice({ client, id: verbatimId });
  if (!voice) return null;
  const links = await listLinksOf({ client, verbatimId });
  const held = await listThemesOf({ client, verbatimId });
  const of = new Map(held.map((theme) => [theme.id, theme]));
  const themes = (await listThemes({ client })).map(({ id, name }) => ({
    id,
    name,
    held: of.has(id),
    byHand: of.get(id)?.byHand ?? false,
  }));
  const targets = await findTargets(client, find);
  return { voice, links, themes, find, targets };
}

async function findTargets(client: OrgClient, find: string) {
  if (find === "") return [];
  const found = await findAnything({
    client,
    text: find,
    perKind: MOST_TARGETS,
  });
  return found.flatMap(({ kind, id, title }) =>
    isLinkable(kind) ? [{ kind, id, title, linkId: crypto.randomUUID() }] : [],
  );
}
