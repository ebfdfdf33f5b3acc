import {
  filteredSlice,
  readSliceFilter,
  type ChannelGroup,
  type SliceFilter,
} from "~/core/metric/disclosure/plan/slice-filter";
import type { Slice } from "~/core/metric/disclosure/plan/slice";
import { listSiteNames } from "~/data/metric/site-name.server";
import { listChannelKinds } from "~/data/channel/channel-kind.server";
import type { OrgClient } from "~/data/org.server";
import { notFound } from "../../respond.server";

export interface AskedSlice {
  readonly filter: SliceFilter;
  readonly slice: Slice;
  readonly siteNames: ReadonlyMap<string, string>;
  readonly channelsOf: (kind: ChannelGroup) => readonly string[];
  /** Those the filter keeps, null for all. */
  readonly channels: readonly string[] | null;
}

/** The part of a metric an address asks for; 404 for a site this organisation does not have. */
export async function readAskedSlice(
  client: OrgClient,
  request: Request,
): Promise<AskedSlice> {
  const asked = new URL(request.url).searchParams;
  const filter = readSliceFilter((name) => asked.get(name));
  const siteNames = await listSiteNames({ client });
  if (filter.site !== null && !siteNames.has(filter.site)) throw notFound();
  const kinds = await listChannelKinds({ client });
  const channelsOf = (kind: ChannelGroup) =>
    kinds.filter((channel) => channel.kind === kind).map(({ name }) => name);
  const { channel, kind } = filter;
  const channels =
    channel !== null ? [channel] : kind ? channelsOf(kind) : null;
  return {
    filter,
    slice: filteredSlice(filter, channelsOf),
    siteNames,
    channelsOf,
    channels,
  };
}
