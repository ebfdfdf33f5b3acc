/** The IANA names one can choose, and UTC, which `Intl` knows and does not list. */
export function listTimeZones(): string[] {
  return [...Intl.supportedValuesOf("timeZone"), "UTC"];
}

export function isTimeZone(name: string): boolean {
  return listTimeZones().includes(name);
}
