import * as v from "valibot";
import { limits, type Reason } from "./field.ts";
import { pictureIn } from "./picture-size.ts";

/** A picture as a data URL; null for none. Plan file, § logo, adviser. */
export const logoSchema = v.optional(
  v.nullable(
    v.pipe(
      v.string("logo" satisfies Reason),
      v.regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]*=*$/, "logo" satisfies Reason),
      v.maxLength(limits.logoLength, "logo" satisfies Reason),
      // what it says of itself is not believed: its first bytes are read
      v.check((dataUrl) => pictureIn(dataUrl) !== null, "logo" satisfies Reason),
    ),
  ),
  null,
);
