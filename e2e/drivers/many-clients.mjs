// @ts-check
// Clients of an adviser, as many as are asked for: the four samples in turn, each under a name, a label and an id of its
// own, with one cloud under every second one. The bench and the journeys use the same.
import { readFileSync } from "node:fs";

const samples = ["bakery", "dental", "freelancer", "restaurant"];

const labels = [
  "Ağaoğlu Kardeşler",
  "Bäckerei Zur Grünen Gans",
  "Zażółć Gęślą",
  "Ελένη Παππά",
  "山田歯科医院",
  "مخبز السلام",
  "The very long-named Harbour and Riverside Family Dental Practice and Orthodontic Clinic of Lower Saint-Mary-on-the-Water",
  "O’Brien & Söhne",
];

/** The cloud under every second client. */
export const cloud = { id: "aws", name: "Amazon Web Services (AWS)" };

/** The label of a client: "Ağaoğlu Kardeşler 1". */
/** @param {number} number from 1 */
export const labelOf = (number) => `${labels[(number - 1) % labels.length]} ${number}`;

/**
 * Library files of so many clients; several, as one may hold 25 MiB.
 * @param {number} count
 * @param {{ aFile?: number }} [options]
 * @returns {string[]}
 */
export function manyClients(count, { aFile = 250 } = {}) {
  const plans = Array.from({ length: count }, (_, index) => aClient(index + 1));
  const files = [];
  for (let at = 0; at < count; at += aFile)
    files.push(
      JSON.stringify({ format: "counterplan-library", formatVersion: 1, plans: plans.slice(at, at + aFile) }),
    );
  return files;
}

/** @param {number} number */
function aClient(number) {
  const sample = samples[(number - 1) % samples.length];
  const { plan } = JSON.parse(readFileSync(`samples/${sample}.counterplan.json`, "utf8"));
  const isOnCloud = number % 2 === 0;
  return {
    ...plan,
    id: `client-${number}`,
    client: labelOf(number),
    business: { ...plan.business, name: `${plan.business.name} ${number}` },
    streams: plan.streams.map((/** @type {{ weeklySales: number }} */ stream) => ({
      ...stream,
      weeklySales: Math.round(stream.weeklySales * (0.5 + ((number * 37) % 100) / 50)),
    })),
    dependencies: plan.dependencies.map(
      (/** @type {{ upstreams: string[] }} */ thing, /** @type {number} */ at) => ({
        ...thing,
        upstreams: [
          ...thing.upstreams.filter((id) => id !== cloud.id),
          ...(isOnCloud && at === 2 ? [cloud.id] : []),
        ],
      }),
    ),
  };
}
