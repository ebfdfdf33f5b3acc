import { isIPv6 } from "node:net";

/** The header in which the server, and nobody else, writes the caller's address (server/web/client-address.ts). */
const ADDRESS_HEADER = "x-essai-client-address";

/**
 * Whom to count refusals against: an IPv4 address, or the /64 of an IPv6 one, since one line at home has 2⁶⁴ addresses.
 * An IPv4 address written as IPv6 is the IPv4 one.
 */
export function clientNetwork(request: Request): string {
  const address = request.headers.get(ADDRESS_HEADER) ?? "unknown";
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  return isIPv6(address) ? networkOf(address) : address.slice(0, 45);
}

function networkOf(address: string): string {
  const plain = address.replace(/%.*$/, "").toLowerCase();
  const [head = "", tail] = plain.split("::");
  const groups = head === "" ? [] : head.split(":");
  const last = tail ? tail.split(":") : [];
  const missing = tail === undefined ? 0 : 8 - groups.length - last.length;
  const zeros = Array.from({ length: Math.max(0, missing) }, () => "0");
  const whole = [...groups, ...zeros, ...last].slice(0, 4);
  const short = whole.map((group) => group.replace(/^0+(?=.)/, ""));
  return `${short.join(":")}::/64`;
}
