import type { PartOfPlan } from "#plan/printed-parts.ts";
import { hrefTo } from "#ui/routes.ts";

/** The screen on which each part of a plan is changed; null for what is changed on Review itself. */
const links: Record<PartOfPlan["part"], ((plan: string, id: string) => string) | null> = {
  streams: (plan) => hrefTo("start", { plan, page: "4" }),
  providers: (plan) => hrefTo("findCauses", { plan }),
  dependencies: (plan, id) => hrefTo("thing", { plan, dependency: id }),
  contacts: (plan, id) => hrefTo("contact", { plan, contact: id }),
  ai: (plan, id) => hrefTo("aiTool", { plan, tool: id }),
  business: (plan) => hrefTo("start", { plan, page: "2" }),
  hours: (plan) => hrefTo("start", { plan, page: "5" }),
  callOrder: (plan) => hrefTo("contacts", { plan }),
  decisions: (plan) => hrefTo("contacts", { plan }),
  copies: null,
  grabList: null,
  logo: null,
  adviser: null,
  language: (plan) => hrefTo("print", { plan }),
  outageStart: (plan) => hrefTo("questions", { plan }),
};

export function hrefOfPart(plan: string, part: PartOfPlan): string | null {
  return links[part.part]?.(plan, "id" in part ? part.id : "") ?? null;
}
