import type { ReactNode } from "react";
import { Card } from "~/components/ui/card";

export interface Fact {
  label: string;
  value: ReactNode;
}

/** What is so, for those who read and do not change it. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <Card className="max-w-2xl">
      <dl className="divide-y divide-line">
        {facts.map(({ label, value }) => (
          <div
            key={label}
            className="grid gap-x-6 gap-y-0.5 px-4.5 py-3 sm:grid-cols-[12rem_1fr] sm:px-6.5"
          >
            <dt className="text-sm text-ink-2">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
