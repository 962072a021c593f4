/**
 * What a tab tells the others when everything is removed: one that still holds a plan in memory would write it down
 * again with its next change.
 */
const channelName = "counterplan removed";

/** One for both: a tab does not hear what it says itself, and goes on removing. */
let channel: BroadcastChannel | undefined;

export function tellOfRemoval(): void {
  // oxlint-disable-next-line require-post-message-target-origin -- only pages of this address hear it
  channel?.postMessage(null);
}

/** Starts the page anew once another tab has removed everything. */
export function startAnewOnRemoval(): void {
  try {
    channel = new BroadcastChannel(channelName);
  } catch {
    return; // this browser has none: each tab is for itself
  }
  channel.addEventListener("message", () => {
    location.hash = "";
    location.reload();
  });
}
