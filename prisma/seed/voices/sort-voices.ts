import { randomUUID } from "node:crypto";
import { createTheme } from "~/data/voice/theme.server";
import { createVoiceLink } from "~/data/voice/voice-link.server";
import { updateInsight } from "~/data/voice/voice.server";
import { known, type World } from "../world";
import { LINKED, SORTED } from "./sorted-words";
import { THEMES } from "./themes";

type Ids = Readonly<Record<string, string>>;

interface Story {
  readonly objective: Ids;
  readonly experiment: Ids;
  readonly learning: Ids;
}

/** Themes, what people took the words for, and what they linked them to. */
export async function sortVoices(world: World, story: Story): Promise<void> {
  const { client, language, people } = world;
  for (const { name, terms } of THEMES)
    await createTheme({
      client,
      id: randomUUID(),
      name: name[language],
      terms: terms[language],
      createdById: people.dominique,
    });
  for (const { begins, insight, times } of SORTED)
    for (const id of await newest(world, begins[language], times))
      await updateInsight({ client, id, insight });
  for (const { begins, stance, kind, to } of LINKED) {
    const [verbatimId] = await newest(world, begins[language], 1);
    if (!verbatimId) throw new Error(`Nobody said “${begins[language]}”.`);
    await createVoiceLink({
      client,
      id: randomUUID(),
      verbatimId,
      kind,
      toId: known(story[kind], to),
      stance,
      madeById: people.camille,
    });
  }
}

async function newest(
  { client }: World,
  begins: string,
  most: number,
): Promise<string[]> {
  const rows = await client.verbatim.findMany({
    where: { orgId: client.orgId, text: { startsWith: begins } },
    select: { id: true },
    orderBy: [{ answeredOn: "desc" }, { responseId: "asc" }],
    take: most,
  });
  return rows.map(({ id }) => id);
}
