import { expect, test } from "vitest";
import { sessionToken } from "./session-token.server";

// Signed with OpenSSL: printf token | openssl dgst -sha256 -hmac "a secret for tests only, long enough to sign" -binary | base64
const SIGNED = "token.7r0+kwx8sZvP1qjZXUC00aZue2IWZ4hUWaY8xxUYx5o=";

function asked(cookie: string): Request {
  return new Request("http://localhost/", { headers: { cookie } });
}

const value = (text: string) =>
  `theme=dark; essai.session_token=${encodeURIComponent(text)}; other=1`;

test("the signed token is read from among other cookies", () => {
  expect(sessionToken(asked(value(SIGNED)))).toBe("token");
});

test.each([
  ["another token", value(SIGNED.replace("token", "Token"))],
  ["no signature", value("token")],
  ["an empty signature", value("token.")],
  ["a signature cut short", value(SIGNED.slice(0, -8))],
  ["what cannot be decoded", "essai.session_token=%E0%A4%A"],
  ["no cookie", "theme=dark"],
  [
    "a cookie whose name only begins alike",
    value(SIGNED).replace("essai.", "xessai."),
  ],
])("with %s nobody is there", (_what, cookie) => {
  expect(sessionToken(asked(cookie))).toBeNull();
});
