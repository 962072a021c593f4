import type { Content } from "#content/content.ts";
import type { KnownProvider } from "#content/provider.ts";
import type { Service, Upstream } from "#content/service.ts";
import type { Dependency } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";
import { plainLetters } from "#plan/plain-letters.ts";

/** What is needed to choose a make: page 7 and later. */
export type MakeContent = Pick<Content, "providers" | "services">;

/** A make that can be chosen for a thing. */
export interface OfferedMake {
  serviceId: string;
  name: string;
  maker: string;
  /** whether it is sold in the plan's country, as far as we know */
  here: boolean;
}

/** Page 7: the catalogue's makes for a thing of the plan, those sold in its country first. */
export function makesFor(
  { services }: Pick<Content, "services">,
  plan: Plan,
  dependencyId: string,
): OfferedMake[] {
  const category = plan.dependencies.find(({ id }) => id === dependencyId)?.category;
  const { country } = plan.business;
  return services
    .filter((service) => service.category === category)
    .map(({ id, name, maker, countries }) => ({
      serviceId: id,
      name,
      maker,
      here: countries === null || countries.includes(country),
    }))
    .toSorted((one, other) => Number(other.here) - Number(one.here));
}

/** Whether a make is what somebody is typing: its name or maker holds the letters, whatever their case and accents. */
export function matchesMake({ name, maker }: Pick<OfferedMake, "name" | "maker">, typed: string): boolean {
  const wanted = plainLetters(typed);
  return plainLetters(name).includes(wanted) || plainLetters(maker).includes(wanted);
}

/**
 * What a make runs on, for a business in this country: each provider once, as surely as anybody says so. What every
 * maker has of its own, and what other countries run on, is no shared cause here.
 */
export function causesOf(service: Service, providers: readonly KnownProvider[], country: string): Upstream[] {
  const sureness: Upstream["confidence"][] = ["documented", "reported", "assumed"];
  const surestFirst = service.upstreams.toSorted(
    (one, other) => sureness.indexOf(one.confidence) - sureness.indexOf(other.confidence),
  );
  return surestFirst.filter(({ provider }, place) => {
    const known = providers.find(({ id }) => id === provider);
    const here = country === "" || (known?.countries ?? [country]).includes(country);
    return (
      (known?.shared ?? true) && here && surestFirst.findIndex((one) => one.provider === provider) === place
    );
  });
}

const notThroughTheShop = ["internet", "electricity", "mobile-network", "computers-devices"];
const hostedElsewhere = [
  "website-shop",
  "website-hosting",
  "domain-dns",
  "payments-online",
  "online-marketplace",
  "email",
  "social-media",
  "crm-marketing",
];

/** The plan's things without which this make is down too. What is hosted elsewhere still reaches customers when the shop's own line is down. */
export function thingsNeededBy(service: Service, things: readonly Dependency[], self: string): string[] {
  const hosted = hostedElsewhere.includes(service.category);
  return service.needs
    .filter((category) => !(hosted && notThroughTheShop.includes(category)))
    .flatMap(
      (category) => things.find((thing) => thing.category === category && thing.id !== self)?.id ?? [],
    );
}
