/** The page of a list that the address asks for, from 1; the first for anything that is no page. */
export function readPage(request: Request): number {
  const asked = new URL(request.url).searchParams.get("page") ?? "1";
  return /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;
}
