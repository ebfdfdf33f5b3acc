import { expect, it } from "vitest";
import { readWebhook } from "./read-webhook";

function read(event: unknown) {
  const result = readWebhook(Buffer.from(JSON.stringify(event)));
  if (result.outcome !== "read") return result.outcome;
  const { source, fields, skip } = result;
  const texts = fields
    .filter(({ text }) => text !== "")
    .map(({ name, label, text }) => `${label ?? name}: ${text}`);
  return { source, skip, texts };
}

const FORM = {
  fields: [
    { id: "f1", ref: "nps-ref", type: "nps", title: "Would you recommend us?" },
    { id: "f2", ref: "mail-ref", type: "email", title: "Your address" },
  ],
};
const RESPONSE = {
  token: "tok-1",
  landed_at: "2026-03-02T09:10:00Z",
  submitted_at: "2026-03-02T09:11:30Z",
  definition: FORM,
  answers: [
    { type: "number", number: 0, field: { id: "f1", ref: "nps-ref" } },
    {
      type: "email",
      email: "someone@example.com",
      field: { id: "f2", ref: "mail-ref" },
    },
  ],
};

it("reads a response of Typeform with its questions; an address stands in a column named for it", () => {
  const event = { event_type: "form_response", form_response: RESPONSE };
  expect(read(event)).toEqual({
    source: "typeform",
    skip: null,
    texts: [
      "#: tok-1",
      "Response Type: completed",
      "Start Date (UTC): 2026-03-02T09:10:00Z",
      "Submit Date (UTC): 2026-03-02T09:11:30Z",
      "Would you recommend us?: 0",
      "Your address: someone@example.com",
    ],
  });
});

it("says that a response of Typeform without a time of submission is unfinished", () => {
  const partial = { ...RESPONSE, submitted_at: "0001-01-01T00:00:00Z" };
  expect(read({ form_response: partial })).toMatchObject({
    skip: "unfinished",
  });
});

it("takes only the finished event of a Formbricks response for an answer", () => {
  const event = (name: string, finished: boolean) => ({
    event: name,
    webhookId: "w1",
    data: {
      id: "r1",
      surveyId: "s1",
      createdAt: "2026-03-02T09:10:00.000Z",
      finished,
      data: { effort: 6 },
    },
  });
  const skips = [
    event("responseCreated", false),
    event("responseUpdated", true),
    event("responseFinished", true),
  ].map((each) => read(each));
  expect(skips).toMatchObject([
    { skip: "unfinished" },
    { skip: "unfinished" },
    {
      source: "formbricks",
      skip: null,
      texts: expect.arrayContaining(["effort: 6", "Finished: Yes"]),
    },
  ]);
});

it("does not understand what is no event of theirs", () => {
  for (const text of ["", "[]", "null", "{}", '{"hello": 1}', "{"])
    expect(readWebhook(Buffer.from(text)).outcome).toBe("not-understood");
});
