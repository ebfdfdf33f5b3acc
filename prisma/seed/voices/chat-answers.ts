import type { z } from "zod";
import { seededRandom, type Random } from "~/core/stats/random";
import { addDays, type CalendarDay } from "~/core/time/calendar-day";
import type { responsesBody } from "~/schemas/program/responses-body";
import { CHANNELS } from "../company/channels";
import type { DemoCalendar } from "../demo-calendar";
import { drawCount, pick, pickWeighted } from "../draw";
import type { Language } from "../language";
import { CHAT_LINES } from "./chat-lines";

/** As the tool writes it, before it is read. */
type Sendable = z.input<typeof responsesBody>["responses"][number];

const WEEKS = 30;
const PER_DAY = 9;
/** Of those whose chat ended: gave a score, closed the question, were never asked. */
const SHARES = [55, 33, 12] as const;
const SPOKEN = 0.35;

/** What the chat tool sends after each chat, up to yesterday. */
export function* chatAnswers(
  calendar: DemoCalendar,
  language: Language,
): Generator<Sendable> {
  const random = seededRandom(261);
  const first = calendar.monday(WEEKS);
  let number = 0;
  for (let at = 0; ; at++) {
    const day = addDays(first, at);
    if (day >= calendar.today) return;
    const chats = drawCount(PER_DAY, random);
    for (let i = 0; i < chats; i++)
      yield chat(`chat-${(number += 1)}`, day, language, random);
  }
}

function chat(
  id: string,
  date: CalendarDay,
  language: Language,
  random: Random,
): Sendable {
  const became = pickWeighted([0, 1, 2], SHARES, random);
  const score = pickWeighted([1, 2, 3, 4, 5], [9, 8, 17, 36, 30], random);
  const line = pick(CHAT_LINES[score]!, random)[language];
  const speaks = random() < SPOKEN;
  const { name } = random() < 0.8 ? CHANNELS.chat : CHANNELS.app;
  const said = { id, date, channel: name[language] };
  if (became === 1) return { ...said, silence: "dismissed" };
  if (became === 2) return { ...said, silence: "not-asked" };
  return { ...said, score, verbatim: speaks ? line : null };
}
