import { byEffect } from "~/core/portfolio/ledger-order";
import type { ResultsQuery } from "~/core/portfolio/results-query";
import { listLedgerIds, sortByCost } from "~/data/results/ledger-ids.server";
import { listLedgerRows } from "~/data/results/ledger-lines.server";
import type { ResultsScope } from "~/data/results/results-scope.server";

/** Effects and costs are sorted among so many of the best proven: no column holds them for all tests. */
export const SORTED_AMONG = 500;

/** The ids of one page of the ledger, in the order asked for. */
export async function listLedgerPage({
  scope,
  query: { show, sort, page },
  hourValue,
  pageSize,
}: {
  scope: ResultsScope;
  query: Pick<ResultsQuery, "show" | "sort" | "page">;
  hourValue: number | null;
  pageSize: number;
}): Promise<string[]> {
  const offset = (page - 1) * pageSize;
  if (sort === "evidence" || sort === "newest")
    return listLedgerIds({ ...scope, show, sort, limit: pageSize, offset });
  const ids = await listLedgerIds({
    ...scope,
    show,
    sort: "evidence",
    limit: SORTED_AMONG,
  });
  const { client } = scope;
  const sorted =
    sort === "cost"
      ? await sortByCost({ client, ids, hourValue })
      : byEffect(await listLedgerRows({ client, ids })).map(({ id }) => id);
  return sorted.slice(offset, offset + pageSize);
}
