import { afterEach, expect, test, vi } from "vitest";
import { onOtherTabs, tellOtherTabs, type SaidByTab } from "./other-tabs.ts";

const other = new BroadcastChannel("counterplan");
afterEach(() => other.close());

test("tabs hear where a workshop stands, and nothing that is not made as they make it", async () => {
  const heard: SaidByTab[] = [];
  onOtherTabs((said) => heard.push(said));
  const onStage = { says: "onStage", plan: "p", stage: "4", startedAt: 1_795_305_600_000, scene: "s-ransom" };
  for (const said of [
    null,
    7,
    { says: "sings", plan: "p" },
    { ...onStage, stage: 4 },
    { ...onStage, startedAt: "now" },
    { says: "onStage", plan: "p", stage: "4" },
    { says: "asksStage" },
    onStage,
    { says: "asksStage", plan: "p", more: "than is known" },
    { says: "leavesStage", plan: "p" },
  ])
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel of this origin, no window
    other.postMessage(said);
  await vi.waitFor(() =>
    expect(heard).toEqual([onStage, { says: "asksStage", plan: "p" }, { says: "leavesStage", plan: "p" }]),
  );
  // a tab does not hear itself
  tellOtherTabs({ says: "asksStage", plan: "q" });
  expect(heard).toHaveLength(3);
});
