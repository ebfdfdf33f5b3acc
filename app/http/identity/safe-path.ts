/** An address that no browser resolves: what stays on it is a path of this site. */
const HERE = "http://essai.invalid";

/**
 * The path of this site that `value` asks for, else `otherwise`. Refuses other sites however they are written:
 * `//host`, `/\host`, a scheme, control characters that browsers drop.
 */
export function safePath(value: unknown, otherwise = "/"): string {
  if (typeof value !== "string" || !value.startsWith("/")) return otherwise;
  if (/[\\\p{Cc}]/u.test(value) || !URL.canParse(value, HERE)) return otherwise;
  const url = new URL(value, HERE);
  if (url.origin !== HERE || url.pathname.startsWith("//")) return otherwise;
  return url.pathname + url.search + url.hash;
}

/** The page a form was sent from, where the browser says so and it is ours. */
export function refererPath(request: Request, otherwise = "/"): string {
  const referer = request.headers.get("referer") ?? "";
  if (!URL.canParse(referer)) return otherwise;
  const { host, pathname, search } = new URL(referer);
  const own = request.headers.get("host") ?? new URL(request.url).host;
  return host === own ? safePath(pathname + search, otherwise) : otherwise;
}
