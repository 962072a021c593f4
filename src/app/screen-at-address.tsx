import { useMemo } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { PageProvider } from "#ui/page-context.tsx";
import { placeAt, type Place } from "#ui/routes.ts";
import { appScreens } from "./app-screens.tsx";
import { arrivedAt } from "./arrival.ts";
import { AppFrame } from "./frame/app-frame.tsx";
import { LazyPlanFrame } from "./frame/lazy-plan-frame.tsx";
import type { PlanFrameKind } from "./frame/plan-frame.tsx";
import { LazyPlanScreen } from "./lazy-plan-screen.tsx";
import { NotHere } from "./not-here.tsx";

const appPage = { arrived: arrivedAt };

/** The screen whose address is in the address bar, in its frame. */
export function ScreenAtAddress() {
  const [path] = useHashLocation();
  const place = useMemo(() => placeAt(path), [path]);
  if (!place) {
    return (
      <PageProvider page={appPage}>
        <AppFrame>
          <NotHere key={path} plan={planIn(path)} />
        </AppFrame>
      </PageProvider>
    );
  }
  const AppScreen = appScreens[place.name];
  if (AppScreen) {
    return (
      <PageProvider page={appPage}>
        <AppFrame>
          <AppScreen key={path} {...place} />
        </AppFrame>
      </PageProvider>
    );
  }
  return (
    // a frame for each plan: what one says of a plan, or shows of it, is not said of the next
    <LazyPlanFrame key={place.plan} kind={frameOf(place)} place={place}>
      <LazyPlanScreen key={path} {...place} />
    </LazyPlanFrame>
  );
}

/** The quick start has neither rail nor bottom bar; while something is down, or on the stage, there is nothing but that. */
function frameOf({ name }: Place): PlanFrameKind {
  if (name === "start" || name === "stage" || name === "stageNotes") return name;
  return name === "down" || name === "outage" || name === "outageReport" ? "live" : "plan";
}

/** The plan an address names, wherever in it the address leads. */
function planIn(path: string): string | null {
  const [, room, id] = path.split("/");
  return room === "p" && id ? (placeAt(`/p/${id}`)?.plan ?? null) : null;
}
