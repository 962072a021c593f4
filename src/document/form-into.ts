import type { PaperForm } from "#content/paper-form.ts";
import type { Dependency } from "#plan/dependency.ts";

/** What a form's lines are typed into once it works again: things of these categories, the likeliest first. */
const intoByForm: Readonly<Record<string, readonly string[]>> = {
  "order-pad": ["point-of-sale", "website-shop", "delivery-marketplace", "online-marketplace"],
  "appointment-sheet": ["scheduling-booking", "industry-system"],
  "sales-cash-log": ["point-of-sale", "accounting-invoicing"],
  "pay-later-record": ["accounting-invoicing", "point-of-sale"],
  "phone-message-log": ["email", "scheduling-booking", "crm-marketing"],
  "stock-count": ["point-of-sale", "website-shop", "online-marketplace"],
  "staff-hours": ["payroll"],
  "parcel-log": ["shipping", "website-shop"],
  "job-sheet": ["industry-system", "accounting-invoicing"],
  "visit-note": ["industry-system"],
};

/** A form whose lines are typed in, and the thing of the plan they go into; null where none of it takes them. */
export interface TypedIn {
  form: PaperForm;
  into: Dependency | null;
}

/** Of these forms, those whose lines are typed in once it works again; logs and lists that stay paper are none. */
export function formsTypedIn(forms: readonly PaperForm[], dependencies: readonly Dependency[]): TypedIn[] {
  return forms.flatMap((form): TypedIn[] => {
    const categories = intoByForm[form.id];
    if (categories === undefined) return [];
    const [into = null] = categories.flatMap((category) =>
      dependencies.filter((thing) => thing.category === category),
    );
    return [{ form, into }];
  });
}
