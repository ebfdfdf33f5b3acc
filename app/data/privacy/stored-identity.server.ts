import { respondentKey } from "./respondent-key.server";

const OWN_ID = "id:";
/** An address, or a telephone number of eight digits and more written as people do. */
const PERSONAL = /\S@\S|^\+\d[\d .()-]{7,}$/;

/**
 * How an answer's own id is kept: as it is, or as a keyed hash where it would say who somebody is. The same id gives the same
 * text, so that a second delivery is known.
 */
export function storedIdentity(orgId: string, identity: string): string {
  if (!identity.startsWith(OWN_ID)) return identity;
  const id = identity.slice(OWN_ID.length);
  return PERSONAL.test(id)
    ? `${OWN_ID}key:${respondentKey(orgId, id)}`
    : identity;
}
