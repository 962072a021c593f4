import { hrefTo, type Place } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import type { Stop } from "./navigation.ts";

/** A link to a stop of the open plan; it says whether you are there. */
export function StopLink({
  stop,
  place,
  className,
}: {
  stop: Stop;
  place: Place;
  className?: string | undefined;
}) {
  const t = useWords();
  return (
    <a
      className={className}
      href={hrefTo(stop.route, { plan: place.plan })}
      aria-current={stop.counts.includes(place.name) ? "page" : undefined}
    >
      {t(stop.name)}
    </a>
  );
}
