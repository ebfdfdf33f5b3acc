import { expect, it } from "vitest";
import { checkStandardWebhook } from "./standard-webhooks";
import { checkTypeformSignature } from "./typeform-signature";

/** The example of Standard Webhooks' own tests. */
const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
const BODY = '{"test": 2432232314}';
const SENT = 1_614_265_330;

function check({
  secret = SECRET,
  body = BODY,
  seconds = SENT,
  ...given
}: {
  secret?: string;
  body?: string;
  seconds?: number;
  [header: `webhook-${string}`]: string;
} = {}) {
  const headers = new Headers({
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": String(SENT),
    "webhook-signature": SIGNATURE,
  });
  for (const [name, value] of Object.entries(given))
    headers.set(name, String(value));
  const now = new Date(seconds * 1000);
  const result = checkStandardWebhook({
    body: Buffer.from(body),
    headers,
    secret,
    now,
  });
  return result.outcome === "genuine" ? result.id : result.reason;
}

it("accepts the published example of Standard Webhooks, with and without the secret's prefix", () => {
  expect(check()).toBe("msg_p5jXN8AQM9LWM0D4loKWxJek");
  expect(check({ secret: SECRET.slice("whsec_".length) })).toMatch(/^msg_/);
});

it("accepts one right signature among others, and only of version 1", () => {
  const wrong = `v1,${"A".repeat(43)}=`;
  const several = `v1a,xxxx ${wrong} ${SIGNATURE} v2,yyyy`;
  expect(check({ "webhook-signature": several })).toMatch(/^msg_/);
  const ofTwo = SIGNATURE.replace("v1,", "v2,");
  expect(check({ "webhook-signature": ofTwo })).toBe("wrong-signature");
});

it("refuses another body, identity, time or secret", () => {
  expect(check({ body: '{"test":2432232314}' })).toBe("wrong-signature");
  expect(check({ "webhook-id": "msg_other" })).toBe("wrong-signature");
  expect(check({ "webhook-timestamp": String(SENT + 1) })).toBe(
    "wrong-signature",
  );
  expect(check({ secret: "whsec_AAAAAAAA" })).toBe("wrong-signature");
});

it("refuses what is more than five minutes old or early", () => {
  expect(check({ seconds: SENT + 300 })).toMatch(/^msg_/);
  expect(check({ seconds: SENT - 300 })).toMatch(/^msg_/);
  expect(check({ seconds: SENT + 301 })).toBe("too-old");
  expect(check({ seconds: SENT - 301 })).toBe("too-new");
});

it("refuses missing and unreadable headers, and an empty secret", () => {
  expect(check({ "webhook-signature": "" })).toBe("header-missing");
  expect(check({ "webhook-timestamp": "1e9" })).toBe("header-unreadable");
  expect(check({ "webhook-signature": "v1" })).toBe("wrong-signature");
  expect(check({ "webhook-signature": "v1,é" })).toBe("wrong-signature");
  expect(check({ secret: "whsec_" })).toBe("no-secret");
});

/** `printf '%s' '{"event_id":"a1"}' | openssl dgst -sha256 -hmac 'not-a-secret' -binary | base64` */
const TYPEFORM_SIGNATURE = "tknF4j2PX2TgA5WCscwbdiZwlikjiOHUrfseJLzAf2U=";

function typeform(signature: string | null, body = '{"event_id":"a1"}') {
  const headers = new Headers();
  if (signature !== null) headers.set("Typeform-Signature", signature);
  const result = checkTypeformSignature({
    body: Buffer.from(body),
    headers,
    secret: "not-a-secret",
  });
  return result.outcome === "genuine" ? "genuine" : result.reason;
}

it("checks Typeform's signature of the body", () => {
  expect(typeform(`sha256=${TYPEFORM_SIGNATURE}`)).toBe("genuine");
  expect(typeform(`sha256=${TYPEFORM_SIGNATURE}`, '{"event_id":"a2"}')).toBe(
    "wrong-signature",
  );
  expect(typeform("sha256=AAAA")).toBe("wrong-signature");
  expect(typeform(TYPEFORM_SIGNATURE)).toBe("header-unreadable");
  expect(typeform(null)).toBe("header-missing");
});
