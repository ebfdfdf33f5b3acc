import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { openSecret, sealSecret } from "~/data/source/source-secret.server";

const SECRET = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;

test("a secret is sealed for its source alone", () => {
  const owner = { orgId: randomUUID(), sourceId: randomUUID() };
  const sealed = sealSecret(owner, SECRET);
  expect(sealed).not.toContain(SECRET.slice(8, 20));
  expect(sealSecret(owner, SECRET)).not.toBe(sealed);
  expect(openSecret(owner, sealed)).toBe(SECRET);
  expect(openSecret({ ...owner, sourceId: randomUUID() }, sealed)).toBeNull();
  expect(openSecret({ ...owner, orgId: randomUUID() }, sealed)).toBeNull();
  for (const broken of [
    "",
    "1.",
    `${sealed.slice(0, -2)}AA`,
    sealed.replace("1.", "2."),
  ])
    expect(openSecret(owner, broken)).toBeNull();
});
