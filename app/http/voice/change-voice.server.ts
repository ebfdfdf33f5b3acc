import { recordChange } from "~/data/change.server";
import { isUuid, type OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { takeTurn } from "~/data/take-turn.server";
import { getTheme, sayTheme } from "~/data/voice/theme.server";
import {
  createVoiceLink,
  isLinkTarget,
  removeVoiceLink,
  type VoiceLink,
} from "~/data/voice/voice-link.server";
import { getVoice, updateInsight } from "~/data/voice/voice.server";
import { isInsight, isLinkable, isStance } from "~/core/voice/insight";
import type { Viewer } from "../viewer.server";

export type VoiceChange =
  | { outcome: "done"; done: "insight" | "theme" | "linked" }
  | { outcome: "unlinked"; link: VoiceLink }
  | { outcome: "not-found" }
  | { outcome: "bad-input" };

interface Changing {
  client: OrgClient;
  viewer: Viewer;
  verbatimId: string;
  formData: FormData;
}

/** What people say of one customer's words: what they are, what they are about, what they speak for. Anyone may. */
export async function changeVoice(changing: Changing): Promise<VoiceChange> {
  const { client, viewer, verbatimId, formData } = changing;
  await takeTurn({ client, name: `verbatim ${verbatimId}` });
  // An erasure may have taken them since the page was drawn.
  if (!(await getVoice({ client, id: verbatimId })))
    return { outcome: "not-found" };
  await upsertPerson({ client, ...viewer.account });
  const act = formData.get("act");
  if (act === "insight") return takeFor(changing);
  if (act === "theme") return putTheme(changing);
  if (act === "link") return link(changing);
  if (act === "unlink") return unlink(changing);
  return { outcome: "bad-input" };
}

async function takeFor({
  client,
  viewer,
  verbatimId,
  formData,
}: Changing): Promise<VoiceChange> {
  const insight = formData.get("insight");
  if (insight !== "" && !isInsight(insight)) return { outcome: "bad-input" };
  const changed = await updateInsight({ client, id: verbatimId, insight });
  if (!changed) return { outcome: "not-found" };
  await recordChange({
    client,
    entity: "Verbatim",
    entityId: verbatimId,
    action: "updated",
    before: { insight: changed.before },
    after: { insight },
    byId: viewer.account.id,
  });
  return { outcome: "done", done: "insight" };
}

async function putTheme({
  client,
  viewer,
  verbatimId,
  formData,
}: Changing): Promise<VoiceChange> {
  const themeId = formData.get("themeId");
  if (!isUuid(themeId)) return { outcome: "bad-input" };
  if (!(await getTheme({ client, id: themeId })))
    return { outcome: "not-found" };
  const included = formData.get("included") === "1";
  const byId = viewer.account.id;
  await sayTheme({ client, verbatimId, themeId, included, byId });
  await recordChange({
    client,
    entity: "Verbatim",
    entityId: verbatimId,
    action: "updated",
    before: { [`theme ${themeId}`]: !included },
    after: { [`theme ${themeId}`]: included },
    byId,
  });
  return { outcome: "done", done: "theme" };
}

async function link({
  client,
  viewer,
  verbatimId,
  formData,
}: Changing): Promise<VoiceChange> {
  const [id, toId] = [formData.get("id"), formData.get("toId")];
  const [kind, stance] = [formData.get("kind"), formData.get("stance")];
  if (!isUuid(id) || !isUuid(toId) || !isLinkable(kind) || !isStance(stance))
    return { outcome: "bad-input" };
  if (!(await isLinkTarget({ client, kind, id: toId })))
    return { outcome: "not-found" };
  const madeById = viewer.account.id;
  const made = { verbatimId, kind, toId, stance };
  if (await createVoiceLink({ client, id, ...made, madeById }))
    await recordChange({
      client,
      entity: "VoiceLink",
      entityId: id,
      action: "created",
      after: made,
      byId: madeById,
    });
  return { outcome: "done", done: "linked" };
}

async function unlink({
  client,
  viewer,
  verbatimId,
  formData,
}: Changing): Promise<VoiceChange> {
  const id = formData.get("id");
  if (!isUuid(id)) return { outcome: "bad-input" };
  const gone = await removeVoiceLink({ client, verbatimId, id });
  if (!gone) return { outcome: "not-found" };
  const { kind, id: toId } = gone.to;
  await recordChange({
    client,
    entity: "VoiceLink",
    entityId: id,
    action: "removed",
    before: { verbatimId, kind, toId, stance: gone.stance },
    byId: viewer.account.id,
  });
  return { outcome: "unlinked", link: gone };
}
