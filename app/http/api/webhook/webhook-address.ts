/** Two UUIDs of 16 bytes in base64url: the organisation, so that its wall stands before anything is looked up, and the source. */
const ADDRESS = /^([\w-]{22})([\w-]{22})$/;

export function webhookAddress(orgId: string, sourceId: string): string {
  return `${shortOf(orgId)}${shortOf(sourceId)}`;
}

/** Null for what no address looks like. */
export function readWebhookAddress(
  text: string,
): { orgId: string; sourceId: string } | null {
  const [, org, source] = ADDRESS.exec(text) ?? [];
  return org && source
    ? { orgId: uuidOf(org), sourceId: uuidOf(source) }
    : null;
}

function shortOf(uuid: string): string {
  return Buffer.from(uuid.replaceAll("-", ""), "hex").toString("base64url");
}

function uuidOf(short: string): string {
  const hex = Buffer.from(short, "base64url").toString("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
