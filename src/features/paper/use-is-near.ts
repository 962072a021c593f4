import { useEffect, useState, type RefObject } from "react";

/** how far outside the window a picture is drawn already */
const around = "800px";

/** Whether an element is in sight or nearly so: what is far away need not be drawn. */
export function useIsNear(place: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (place.current === null) return undefined;
    const observer = new IntersectionObserver(([entry]) => setIsNear(entry?.isIntersecting === true), {
      rootMargin: around,
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return isNear;
}
