import type { ReactNode } from "react";

export function Fact({
  term,
  children,
}: {
  term: string;
  children: ReactNode;
}) {
  return (
    <div>
      <dt className="text-xs font-semibold text-ink-3">{term}</dt>
      <dd className="mt-0.5 text-sm break-words">{children}</dd>
    </div>
  );
}

/** The words of people. */
export function Voice({ children }: { children: ReactNode }) {
  return (
    <span className="font-serif text-base text-ink-2 italic">{children}</span>
  );
}
