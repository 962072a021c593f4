import { valibotResolver } from "@hookform/resolvers/valibot";
import { createFormControl, type FieldErrors } from "react-hook-form";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { pathTo } from "./path-to.ts";
import { problemsIn, usableOf } from "./plan-form.ts";

// the seam to the form library: an upgrade that breaks it is seen here at once

const schema = v.pipe(
  v.strictObject({
    name: v.pipe(v.string(), v.maxLength(5, "Use 5 characters or fewer.")),
    sales: v.pipe(
      v.string(),
      v.check((text) => /^\d+$/.test(text), "Type a number."),
      v.transform(Number),
    ),
    rows: v.pipe(
      v.array(v.strictObject({ share: v.string() })),
      v.minLength(1, "Add at least one."),
      v.rawCheck(({ dataset, addIssue }) => {
        if (!dataset.typed) return;
        for (const [place, { share }] of dataset.value.entries())
          if (share === "")
            addIssue({
              message: `Row ${place + 1} is blank.`,
              path: pathTo(dataset.value, [String(place), "share"]),
            });
      }),
    ),
  }),
  v.forward(
    v.check(({ sales }) => sales !== 13, "Not 13."),
    ["sales"],
  ),
);
type Fields = v.InferInput<typeof schema>;

const right: Fields = { name: "Korst", sales: "650", rows: [{ share: "100" }] };

/** What Continue comes to with these fields. */
async function submitted(fields: Fields): Promise<{ answer?: unknown; errors?: FieldErrors }> {
  const { formControl } = createFormControl({ values: fields, resolver: valibotResolver(schema) });
  let outcome: Awaited<ReturnType<typeof submitted>> = {};
  await formControl.handleSubmit(
    (answer) => {
      outcome = { answer };
    },
    (errors) => {
      outcome = { errors };
    },
  )();
  return outcome;
}

describe("Continue", () => {
  test("hands on the answers as the schema reads them", async () => {
    expect(await submitted(right)).toEqual({ answer: { ...right, sales: 650 } });
  });

  test("with something wrong comes back with every problem, in the order of the fields, and never throws", async () => {
    const { errors = {} } = await submitted({
      name: "Korst & Kruim",
      sales: "lots",
      rows: [{ share: "9" }, { share: "" }],
    });
    expect(problemsIn(errors)).toEqual([
      { id: "name", text: "Use 5 characters or fewer." },
      { id: "sales", text: "Type a number." },
      { id: "rows.1.share", text: "Row 2 is blank." },
    ]);
  });

  test("tells what is wrong with a list at the list, and with fields that do not go together at one of them", async () => {
    const { errors: ofList = {} } = await submitted({ ...right, rows: [] });
    expect(problemsIn(ofList)).toEqual([{ id: "rows", text: "Add at least one." }]);
    const { errors: ofSales = {} } = await submitted({ ...right, sales: "13" });
    expect(problemsIn(ofSales)).toEqual([{ id: "sales", text: "Not 13." }]);
  });
});

describe("what is kept as it is typed", () => {
  test("is every field that is right by itself, as the schema reads it", () => {
    expect(usableOf(schema, { name: "Korst & Kruim", sales: "650", rows: [{ share: "" }] })).toEqual({
      sales: 650,
    });
    expect(usableOf(schema, { ...right, sales: "lots" })).toEqual({ name: "Korst", rows: right.rows });
  });
});
