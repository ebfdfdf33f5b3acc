import { randomUUID } from "node:crypto";
import { Client, escapeIdentifier } from "pg";
import { migrate } from "../../server/migrate.ts";

/** The same address with another database. */
export function withDatabase(url: string, database: string): string {
  return url.replace(/(\/\/[^/]*\/)[^?]*/, `$1${database}`);
}

export async function asOwner<Result>(
  ownerUrl: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A migrated database nobody works in, to copy for each test file. */
export async function makeTemplate(cluster: {
  ownerUrl: string;
  appUrl: string;
}): Promise<string> {
  const template = `essai_template_${randomUUID().replaceAll("-", "")}`;
  await asOwner(cluster.ownerUrl, (client) =>
    client.query(`create database ${escapeIdentifier(template)}`),
  );
  await migrate({
    ownerUrl: withDatabase(cluster.ownerUrl, template),
    appUrl: withDatabase(cluster.appUrl, template),
  });
  await asOwner(cluster.ownerUrl, (client) =>
    client.query(
      `alter database ${escapeIdentifier(template)} with allow_connections false`,
    ),
  );
  return template;
}

export async function cloneTemplate(
  ownerUrl: string,
  template: string,
): Promise<string> {
  const name = `essai_test_${randomUUID().replaceAll("-", "")}`;
  await asOwner(ownerUrl, (client) =>
    client.query(
      `create database ${escapeIdentifier(name)} template ${escapeIdentifier(template)}`,
    ),
  );
  return name;
}

export async function dropDatabase(
  ownerUrl: string,
  name: string,
): Promise<void> {
  await asOwner(ownerUrl, (client) =>
    client.query(
      `drop database if exists ${escapeIdentifier(name)} with (force)`,
    ),
  );
}
