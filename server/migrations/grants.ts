import { Client, escapeIdentifier } from "pg";

// Made by the first migration, without login: what the app may do in each schema.
const workRoles = ["essai_app", "essai_identity", "essai_jobs"];

/** Lets the login of `appUrl` act as the app's roles. Does nothing for a role that does not exist yet. */
export async function grantWorkRoles(
  client: Client,
  appUrl: string,
): Promise<void> {
  const login = loginOf(appUrl);
  const { rows } = await client.query<{ rolname: string }>(
    `select rolname from pg_roles where rolname = any($1) and not pg_has_role($2, oid, 'member')`,
    [workRoles, login],
  );
  for (const { rolname } of rows) {
    await client.query(
      `grant ${escapeIdentifier(rolname)} to ${escapeIdentifier(login)}`,
    );
  }
}

function loginOf(url: string): string {
  const { user } = new Client({ connectionString: url });
  if (!user) throw new Error("DATABASE_URL names no user.");
  return user;
}
