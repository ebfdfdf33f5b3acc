import { createHmac, timingSafeEqual } from "node:crypto";
import { publicOrigin } from "../auth.server";

/**
 * The session's token from the cookie that better-auth signed: `<token>.<HMAC-SHA-256 of it in base64>`, percent-encoded.
 * Null without a cookie or with another signature. Source: better-call's `signCookieValue`.
 */
export function sessionToken(request: Request): string | null {
  const value = cookieValue(request.headers.get("cookie") ?? "");
  const dot = value.lastIndexOf(".");
  if (dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), "base64");
  const wanted = createHmac("sha256", process.env.ESSAI_SECRET ?? "")
    .update(token)
    .digest();
  const signed = given.length === wanted.length;
  return signed && timingSafeEqual(given, wanted) ? token : null;
}

function cookieValue(cookies: string): string {
  const secure = publicOrigin().startsWith("https:") ? "__Secure-" : "";
  const name = `${secure}essai.session_token=`;
  const pair = cookies.split(/;\s*/).find((part) => part.startsWith(name));
  try {
    return decodeURIComponent(pair?.slice(name.length) ?? "");
  } catch {
    return "";
  }
}
