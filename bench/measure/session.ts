import { BENCH_PASSWORD, BENCH_PEOPLE } from "../seed/people.ts";

/** Signs in through the form, as a browser does; the Cookie header that keeps the session. */
export async function signIn(
  url: string,
  role: (typeof BENCH_PEOPLE)[number]["role"],
): Promise<string> {
  const { email } = BENCH_PEOPLE.find((person) => person.role === role)!;
  const response = await fetch(`${url}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: url },
    body: new URLSearchParams({ email, password: BENCH_PASSWORD }),
  });
  const cookies = response.headers.getSetCookie();
  if (cookies.length === 0)
    throw new Error(`Signing in as ${email} answered ${response.status}.`);
  return cookies.map((line) => line.split(";", 1)[0]).join("; ");
}
