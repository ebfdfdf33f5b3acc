import { createHmac, randomUUID } from "node:crypto";

export const SECRET = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;

/** As https://www.standardwebhooks.com signs. */
export function standard(
  body: string,
  { id = randomUUID(), ageSeconds = 0, secret = SECRET } = {},
) {
  const sent = Math.floor(Date.now() / 1000) - ageSeconds;
  const key = Buffer.from(secret.slice(6), "base64");
  const digest = createHmac("sha256", key)
    .update(`${id}.${sent}.${body}`)
    .digest("base64");
  return {
    "webhook-id": id,
    "webhook-timestamp": String(sent),
    "webhook-signature": `v1,${digest}`,
  };
}

export function typeform(body: string) {
  const digest = createHmac("sha256", SECRET).update(body).digest("base64");
  return { "typeform-signature": `sha256=${digest}` };
}

export const formbricks = (
  score: unknown,
  { id = "r1", event = "responseFinished", words = "Trop long" } = {},
) =>
  JSON.stringify({
    webhookId: "w1",
    event,
    data: {
      id,
      createdAt: "2026-03-02T09:11:30.000Z",
      finished: event === "responseFinished",
      surveyId: "s1",
      contact: { userId: "alix@example.org" },
      data: { recommend: score, why: words, mail: "alix@example.org" },
    },
  });
