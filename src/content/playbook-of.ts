import type { Content } from "./content.ts";
import type { Playbook } from "./playbook.ts";

/** The playbook for things of a category: its own, else the general one (starter, § Playbook). */
export function playbookOf({ playbooks }: Pick<Content, "playbooks">, category: string): Playbook {
  const playbook =
    playbooks.find((candidate) => candidate.id === category) ??
    playbooks.find((candidate) => candidate.id === "general");
  if (playbook === undefined) throw new Error("The content has no general playbook.");
  return playbook;
}
