import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { recordChange } from "~/data/change.server";
import { isUuid, type OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { takeTurn } from "~/data/take-turn.server";
import {
  countThemes,
  createTheme,
  getTheme,
  hasThemeNamed,
  MOST_THEMES,
  updateTheme,
} from "~/data/voice/theme.server";
import { themeSchema } from "~/schemas/voice";
import type { Viewer } from "../viewer.server";

export type ThemeChange =
  | {
      outcome: "done";
      done: "created" | "saved" | "archived" | "restored";
      id: string;
    }
  | { outcome: "refused"; id: string; reply: SubmissionResult<string[]> }
  | { outcome: "not-found" }
  | { outcome: "bad-input" };

interface Changing {
  client: OrgClient;
  viewer: Viewer;
  formData: FormData;
}

/** Makes a theme, changes it, puts it away or takes it out again. The same form sent twice makes one. */
export async function changeTheme({
  client,
  viewer,
  formData,
}: Changing): Promise<ThemeChange> {
  const id = formData.get("id");
  if (!isUuid(id)) return { outcome: "bad-input" };
  await takeTurn({ client, name: "theme names" });
  await upsertPerson({ client, ...viewer.account });
  const act = formData.get("act");
  if (act === "archive" || act === "restore")
    return putAway({ client, viewer, id, away: act === "archive" });
  return save({ client, viewer, id, formData });
}

async function putAway({
  client,
  viewer,
  id,
  away,
}: Omit<Changing, "formData"> & {
  id: string;
  away: boolean;
}): Promise<ThemeChange> {
  const theme = await getTheme({ client, id });
  if (!theme) return { outcome: "not-found" };
  const done = away ? "archived" : "restored";
  if ((theme.archivedAt !== null) === away)
    return { outcome: "done", done, id };
  await updateTheme({ client, id, archivedAt: away ? new Date() : null });
  await recordChange({
    client,
    entity: "Theme",
    entityId: id,
    action: done,
    byId: viewer.account.id,
  });
  return { outcome: "done", done, id };
}

async function save({
  client,
  viewer,
  id,
  formData,
}: Changing & { id: string }): Promise<ThemeChange> {
  const submission = parseWithZod(formData, { schema: themeSchema });
  if (submission.status !== "success")
    return { outcome: "refused", id, reply: submission.reply() };
  const fields = submission.value;
  const refuse = (message: string): ThemeChange => ({
    outcome: "refused",
    id,
    reply: submission.reply({ fieldErrors: { name: [message] } }),
  });
  if (await hasThemeNamed({ client, name: fields.name, exceptId: id }))
    return refuse("taken");
  const theme = await getTheme({ client, id });
  if (!theme && (await countThemes({ client })) >= MOST_THEMES)
    return refuse(`tooManyThemes|${MOST_THEMES}`);
  const byId = viewer.account.id;
  if (theme) await updateTheme({ client, id, ...fields });
  else await createTheme({ client, id, ...fields, createdById: byId });
  await recordChange({
    client,
    entity: "Theme",
    entityId: id,
    action: theme ? "updated" : "created",
    before: theme && { name: theme.name, terms: theme.terms },
    after: fields,
    byId,
  });
  return { outcome: "done", done: theme ? "saved" : "created", id };
}
