import { randomBytes, randomUUID } from "node:crypto";
import { withOrg } from "~/data/org.server";
import { getFedMetric } from "~/data/source/fed-metric.server";
import { keepSourceSecret } from "~/data/source/source-secret.server";
import { createSource, recordHeard } from "~/data/source/source.server";
import { readSentResponses } from "~/jobs/program/sent-responses";
import { writeSent } from "~/jobs/program/write-sent.server";
import { responsesBody } from "~/schemas/program/responses-body";
import type { DemoCalendar } from "../demo-calendar";
import { both } from "../language";
import type { DemoOrganization } from "../organizations";
import type { CompanyIds } from "../world";
import { chatAnswers } from "./chat-answers";

interface Connecting {
  readonly orgId: string;
  readonly organization: DemoOrganization;
  readonly company: CompanyIds;
  readonly calendar: DemoCalendar;
  readonly now: Date;
}

const CHAT = both("Discussion en ligne", "Chat window");
const PAD = both("Borne d’accueil des échanges", "Exchange desk pad");

/** A chat tool that sends every answer with a key, and a webhook that nobody has used yet. */
export async function connectSources(connecting: Connecting): Promise<void> {
  const { orgId, organization, company } = connecting;
  const language = organization.locale;
  const createdById = company.people.sacha;
  const chatId = randomUUID();
  const padId = randomUUID();
  await withOrg(orgId, async (client) => {
    const chat = {
      name: CHAT[language],
      tool: "chatwoot",
      metricId: company.metrics.chatSatisfaction,
      mapping: {},
      signature: "",
      retentionDays: 730,
    } as const;
    await createSource({ client, id: chatId, fields: chat, createdById });
    const pad = {
      name: PAD[language],
      tool: "typeform",
      metricId: company.metrics.exchangeEase,
      mapping: {},
      signature: "typeform",
      retentionDays: 365,
    } as const;
    await createSource({ client, id: padId, fields: pad, createdById });
    const secret = randomBytes(24).toString("base64url");
    await keepSourceSecret({ client, id: padId, secret });
  });
  await sendChats(connecting, { id: chatId, name: CHAT[language] });
}

/** As the API would take them, a thousand a request. */
async function sendChats(
  { orgId, organization, company, calendar, now }: Connecting,
  source: { id: string; name: string },
): Promise<void> {
  const { timeZone, locale } = organization;
  const metricId = company.metrics.chatSatisfaction;
  const metric = await withOrg(orgId, (client) =>
    getFedMetric({ client, id: metricId }),
  );
  if (!metric) throw new Error("Nobody asks after a chat.");
  const { today } = calendar;
  const against = { scale: { min: 1, max: 5 }, least: 1, timeZone, today };
  const sent = [...chatAnswers(calendar, locale)];
  const sender = { orgId, timeZone, now, source, origin: "api" } as const;
  for (let from = 0; from < sent.length; from += 1_000) {
    const part = sent.slice(from, from + 1_000);
    const { responses } = responsesBody.parse({ responses: part });
    const read = readSentResponses(responses, against);
    if (read.outcome === "faults") throw new Error(read.faults[0]!.message);
    const written = await writeSent({
      ...sender,
      createdById: company.people.sacha,
      metric,
      grain: "responses",
      granularity: "day",
      rows: read.rows.map((row, i) => ({ line: i + 1, outcome: "kept", row })),
      bytes: JSON.stringify(part).length,
    });
    if (written.outcome !== "written") throw new Error(written.outcome);
  }
  await withOrg(orgId, (client) =>
    recordHeard({ client, id: source.id, at: now, seen: [] }),
  );
}
