import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { changeVoice } from "~/http/voice/change-voice.server";
import { createTheme } from "~/data/voice/theme.server";
import { createVoiceWorld } from "./voice-world";

test("words that an erasure took meanwhile are not there, whatever is said of them", async () => {
  const { us, orgId, personId } = await createVoiceWorld();
  const account = { id: personId, name: "Somebody" };
  const viewer = { orgId, account } as Parameters<
    typeof changeVoice
  >[0]["viewer"];
  const [themeId, toId] = [randomUUID(), randomUUID()];
  await us(async (client) => {
    await createTheme({
      client,
      id: themeId,
      name: "Waiting",
      terms: "",
      createdById: personId,
    });
    await client.objective.create({
      data: { orgId, id: toId, statement: "Call me", ownerId: personId },
    });
  });
  const say = (fields: Record<string, string>) =>
    us((client) => {
      const formData = new FormData();
      for (const [name, value] of Object.entries(fields))
        formData.set(name, value);
      return changeVoice({
        client,
        viewer,
        verbatimId: randomUUID(),
        formData,
      });
    });
  const gone = { outcome: "not-found" };
  expect(await say({ act: "theme", themeId, included: "1" })).toEqual(gone);
  expect(
    await say({
      act: "link",
      id: randomUUID(),
      kind: "objective",
      toId,
      stance: "support",
    }),
  ).toEqual(gone);
});
