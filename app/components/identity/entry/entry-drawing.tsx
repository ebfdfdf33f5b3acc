const ROWS = [
  { y: 22, low: 210, at: 268, high: 326, hue: "var(--moved)" },
  { y: 62, low: 118, at: 226, high: 334, hue: "var(--unknown)" },
  { y: 102, low: 152, at: 178, high: 204, hue: "var(--flat)" },
  { y: 142, low: 232, at: 292, high: 352, hue: "var(--moved)" },
] as const;

/** Four results with their intervals, as the ledger draws them: what the pages inside look like. Decorative. */
export function EntryDrawing() {
  return (
    <svg
      aria-hidden="true"
      viewBox="112 0 248 164"
      className="mt-12 w-full max-w-72"
    >
      <rect x="146" y="0" width="60" height="164" fill="var(--band)" />
      <line x1="176" x2="176" y1="0" y2="164" stroke="var(--edge)" />
      {ROWS.map(({ y, low, at, high, hue }) => (
        <g key={y} stroke={hue} fill={hue} strokeWidth="2.5">
          <line x1={low} x2={high} y1={y} y2={y} strokeLinecap="round" />
          <line x1={low} x2={low} y1={y - 5} y2={y + 5} />
          <line x1={high} x2={high} y1={y - 5} y2={y + 5} />
          <circle cx={at} cy={y} r="6" stroke="none" />
        </g>
      ))}
    </svg>
  );
}
