import { useEffect, useState, type ComponentType, type ReactNode } from "react";

/**
 * A part whose script comes when it is first shown; `waiting` stands in its place until then. React's own `lazy` would
 * do, but for the 300 ms it holds back what has come after anything waited.
 *
 *     const Late = latePart(async () => (await import("./dialog.tsx")).Dialog);
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): ComponentType<Props> {
  let Part: ComponentType<Props> | null = null;
  return function LatePart(props: Props) {
    const [Shown, show] = useState(() => Part);
    const [failure, setFailure] = useState<{ error: unknown } | null>(null);
    useEffect(() => {
      if (Part !== null) return show(() => Part);
      let isWanted = true;
      void load().then(
        (loaded) => {
          Part = loaded;
          if (isWanted) show(() => loaded);
        },
        (error: unknown) => isWanted && setFailure({ error }),
      );
      return () => {
        isWanted = false;
      };
    }, []);
    if (failure !== null) throw failure.error;
    return Shown === null ? waiting : <Shown {...props} />;
  };
}
