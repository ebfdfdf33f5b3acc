/** The name as it is drawn: the second half leans forward. */
export function Brand({ className = "" }: { className?: string }) {
  return (
    <span
      className={`font-serif text-xl leading-none font-semibold tracking-tight ${className}`}
    >
      ess<i className="text-accent">ai</i>
    </span>
  );
}
