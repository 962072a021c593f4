/**
 * What tabs of this browser tell each other: that something kept has changed; that one wants a plan which another has
 * open; that this other one has written all it holds; at which stage a workshop is; and that it is left. Nothing depends
 * on being heard.
 */
export type SaidByTab =
  | { says: "changed" }
  | { says: "wants" | "gives" | "asksStage" | "leavesStage"; plan: string }
  | ({ says: "onStage"; plan: string } & OnStage);

/** Where a workshop stands, for the window with the guide's notes. */
export interface OnStage {
  /** the number of the stage in its address */
  stage: string;
  /** when the workshop began, in milliseconds since 1970 */
  startedAt: number;
  /** id of the scene the guide chose; "" for none */
  scene: string;
}

const ownListeners = new Set<() => void>();
const listeners = new Set<(said: SaidByTab) => void>();
let channel: BroadcastChannel | null | undefined;

export function tellOtherTabs(said: SaidByTab): void {
  theChannel()?.postMessage(said);
  if (said.says === "changed") for (const listener of ownListeners) listener();
}

/** Hears that this tab itself has changed something kept; returns what ends that. */
export function onOwnChange(listener: () => void): () => void {
  ownListeners.add(listener);
  return () => void ownListeners.delete(listener);
}

/** Hears what other tabs say; returns what ends that. */
export function onOtherTabs(listener: (said: SaidByTab) => void): () => void {
  theChannel();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function theChannel(): BroadcastChannel | null {
  if (channel !== undefined) return channel;
  try {
    channel = new BroadcastChannel("counterplan");
    channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      const said = saidIn(data);
      if (said !== null) for (const listener of listeners) listener(said);
    });
  } catch {
    channel = null; // this browser has none: each tab is for itself
  }
  return channel;
}

/** Whatever else runs at this address may write to the channel. */
function saidIn(data: unknown): SaidByTab | null {
  if (typeof data !== "object" || data === null || !("says" in data)) return null;
  const { says } = data;
  if (says === "changed") return { says };
  if (!("plan" in data) || typeof data.plan !== "string") return null;
  const { plan } = data;
  if (says === "wants" || says === "gives" || says === "asksStage" || says === "leavesStage")
    return { says, plan };
  const onStage = says === "onStage" ? onStageIn(data) : null;
  return onStage && { says: "onStage", plan, ...onStage };
}

function onStageIn(data: object): OnStage | null {
  if (!("stage" in data) || !("startedAt" in data) || !("scene" in data)) return null;
  const { stage, startedAt, scene } = data;
  if (typeof stage !== "string" || typeof startedAt !== "number" || typeof scene !== "string") return null;
  return { stage, startedAt, scene };
}
