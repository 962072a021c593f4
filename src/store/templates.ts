import { useStore } from "zustand";
import { ground } from "./ground.ts";
import { library } from "./library.ts";
import { makeTemplates, type TemplatesState } from "./make-templates.ts";

const templates = makeTemplates(ground, library);

/** The templates kept in this browser; what each does is said at `Templates` in make-templates.ts. */
export const {
  followTemplates,
  keepTemplateOf,
  takeTemplate,
  startFromKept,
  renameTemplate,
  removeTemplate,
  readTemplate,
} = templates;

export function useTemplates<Part>(part: (templates: TemplatesState) => Part): Part {
  return useStore(templates.store, part);
}
