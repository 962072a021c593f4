import * as v from "valibot";
import { id, lines, seedRefs, sources, text } from "./field.ts";

/** What lies ready in the box by the till, who needs it and how often it is checked. */
export const grabBoxSchema = v.strictObject({
  title: text,
  where: text,
  neverInBox: lines,
  items: v.array(
    v.strictObject({
      id,
      label: text,
      check: text,
      who: v.picklist([
        "everyone",
        "shops",
        "food-and-salons",
        "food-and-clinics",
        "premises",
        "bookings",
        "senders",
        "office-work",
      ]),
      howOften: v.picklist(["daily", "monthly", "quarterly", "yearly"]),
    }),
  ),
  seedRefs,
  sources,
});
export type GrabBox = v.InferOutput<typeof grabBoxSchema>;
