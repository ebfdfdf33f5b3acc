import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { organization } from "better-auth/plugins/organization";
import { identityPrisma } from "~/data/prisma.server";
import { accessControl, organizationRoles } from "./access-control";

/** The header in which the server, and nobody else, writes the caller's address (server/client-address.ts). */
const ADDRESS_HEADER = "x-essai-client-address";
const WEEK_SECONDS = 60 * 60 * 24 * 7;

export function publicOrigin(): string {
  return process.env.ESSAI_URL ?? "http://localhost:3000";
}

function createAuth() {
  const secret = process.env.ESSAI_SECRET;
  if (!secret)
    throw new Error(
      "ESSAI_SECRET is not set: start Essai through `npm start`, which keeps one for you.",
    );
  return betterAuth({
    secret,
    baseURL: publicOrigin(),
    database: prismaAdapter(identityPrisma(), { provider: "postgresql" }),
    telemetry: { enabled: false },
    logger: { level: "error" },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      autoSignIn: true,
    },
    user: {
      additionalFields: {
        locale: { type: "string", required: false, defaultValue: "en" },
      },
    },
    // Four weeks from the sign-in, whoever reads: a page view writes nothing and its cookie cannot outlive its row.
    session: { expiresIn: WEEK_SECONDS * 4, disableSessionRefresh: true },
    rateLimit: {
      enabled: process.env.ESSAI_RATE_LIMIT !== "off",
      storage: "database",
      window: 60,
      max: 120,
      customRules: {
        "/sign-in/email": { window: 60, max: 8 },
        "/sign-up/email": { window: 600, max: 10 },
      },
    },
    advanced: {
      cookiePrefix: "essai",
      useSecureCookies: publicOrigin().startsWith("https:"),
      database: { generateId: "uuid" },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    plugins: [
      organization({
        ac: accessControl,
        roles: organizationRoles,
        creatorRole: "admin",
        invitationExpiresIn: WEEK_SECONDS,
        // better-auth stops at 100 of each unless told, also when it looks for the other admins.
        membershipLimit: 100_000,
        invitationLimit: 1_000,
        cancelPendingInvitationsOnReInvite: true,
        schema: {
          organization: {
            additionalFields: {
              locale: {
                type: "string",
                required: false,
                defaultValue: "en",
                input: true,
              },
              timeZone: {
                type: "string",
                required: false,
                defaultValue: "Europe/Paris",
                input: true,
              },
            },
          },
        },
      }),
    ],
  });
}

let instance: ReturnType<typeof createAuth> | undefined;

export function auth(): ReturnType<typeof createAuth> {
  instance ??= createAuth();
  return instance;
}

/**
 * Calls one of the identity endpoints as a browser would, so that its rate limits and origin checks apply to our own
 * forms too. They have no address of their own: nothing but our forms reaches them. The page's own origin was checked
 * before any action ran (server/same-origin.ts). `cookie` stands in for the request's, for a session just opened.
 */
export async function callIdentity(
  request: Request,
  path: string,
  body: unknown,
  { cookie = request.headers.get("cookie") }: { cookie?: string | null } = {},
): Promise<Response> {
  const headers = new Headers({
    "content-type": "application/json",
    origin: publicOrigin(),
  });
  if (cookie) headers.set("cookie", cookie);
  for (const name of ["user-agent", ADDRESS_HEADER]) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value);
  }
  const url = `${publicOrigin()}/api/auth${path}`;
  return auth().handler(
    new Request(url, { method: "POST", headers, body: JSON.stringify(body) }),
  );
}
