const LAST_PAGE = 10_000;

/** What the library's address asks for; anything unreadable is the first page of everything held. */
export function readLibraryAddress(request: Request): {
  search: string;
  page: number;
  archived: boolean;
} {
  const { searchParams } = new URL(request.url);
  const page = Number(searchParams.get("page") ?? 1);
  return {
    search: (searchParams.get("q") ?? "")
      .replaceAll("\0", "")
      .trim()
      .slice(0, 100),
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
    archived: searchParams.get("archived") === "1",
  };
}
