/**
 * What a tab tells the others when everything is removed: one that still holds a plan in memory would write it down
 * again with its next change.
 */
const channelName = "counterplan removed";

export function tellOfRemoval(): void {
  try {
    const channel = new BroadcastChannel(channelName);
    // oxlint-disable-next-line require-post-message-target-origin -- only pages of this address hear it
    channel.postMessage(null);
    channel.close();
  } catch {
    // this browser has none: each tab is for itself
  }
}

/** Starts the page anew once another tab has removed everything. */
export function startAnewOnRemoval(): void {
  try {
    new BroadcastChannel(channelName).addEventListener("message", () => {
      location.hash = "";
      location.reload();
    });
  } catch {
    // as above
  }
}
