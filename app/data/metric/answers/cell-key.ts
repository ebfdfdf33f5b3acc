/** Marks of the key inside a name are escaped, so that two different cells never share one. */
const escaped = (column: string) =>
  String.raw`replace(replace(replace(${column}, '\', '\\'), '|', '\|'), '=', '\=')`;

/** As `segmentKey` in core. */
export const segmentKeyOf = (name: string, value: string) =>
  `${escaped(name)} || '=' || ${escaped(value)}`;

/** What names a cell beside its period: site, channel and segment. */
export const CELL_KEY = `coalesce("siteId"::text, '') || '|' || ${escaped("channel")} || '|' ||
  CASE WHEN "segmentName" = '' THEN '' ELSE ${segmentKeyOf('"segmentName"', '"segmentValue"')} END`;
