/** A finished plan to look at. Its card is drawn from this list alone: the plan loads when it is opened. */
export interface Sample {
  /** its file in `samples/`, and its key in the messages */
  name: "bakery" | "dental" | "restaurant" | "freelancer";
  business: string;
  /** how the business writes money */
  country: string;
  currency: string;
  /** what an open hour without its costliest thing costs, rounded as people are told it */
  costliestHour: number;
}

export const samples: readonly Sample[] = [
  { name: "bakery", business: "Korst & Kruim", country: "NL", currency: "EUR", costliestHour: 130 },
  { name: "dental", business: "Harbour Dental", country: "GB", currency: "GBP", costliestHour: 310 },
  { name: "restaurant", business: "Zur Grünen Gans", country: "DE", currency: "EUR", costliestHour: 240 },
  { name: "freelancer", business: "Atelier Lumière", country: "FR", currency: "EUR", costliestHour: 65 },
];

const files = import.meta.glob<string>("../../../samples/*.counterplan.json", {
  query: "?raw",
  import: "default",
});

function fileOf({ name }: Sample) {
  return files[`../../../samples/${name}.counterplan.json`];
}

/** The id under which a sample is opened: no plan of an owner has it. */
export function sampleId({ name }: Sample): string {
  return `sample-${name}`;
}

/** Whether its file is there. */
export function canBeOpened(sample: Sample): boolean {
  return fileOf(sample) !== undefined;
}

/** The text of the plan file of the sample with this id; null where the id is of no sample. */
export async function sampleText(id: string): Promise<string | null> {
  const sample = samples.find((candidate) => sampleId(candidate) === id);
  const load = sample && fileOf(sample);
  return load === undefined ? null : load();
}
