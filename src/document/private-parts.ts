import type { Contact, ContactKind } from "#plan/contact.ts";
import type { Dependency } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";
import { withoutSecrets } from "#plan/without-secrets.ts";

/** Whose number, and the account with whom, a copy leaves out: it says where they stand instead. Ids. */
export interface LeftOut {
  numbersOf: ReadonlySet<string>;
  accountsOf: ReadonlySet<string>;
}

/** A full copy leaves nothing out. */
export const nothingLeftOut: LeftOut = { numbersOf: new Set(), accountsOf: new Set() };

/**
 * Whose numbers anybody may read: those who answer the phone for a living. Our own people's are private; so are those
 * of whom nobody has said who they are, as after an import. The call order does not tell: everybody added is in it.
 */
const publicKinds: ReadonlySet<ContactKind> = new Set([
  "supplier",
  "it-help",
  "emergency",
  "utility",
  "insurer",
  "bank",
  "landlord",
]);

export function hasPrivateNumber({ kind }: Pick<Contact, "kind">): boolean {
  return !publicKinds.has(kind);
}

/**
 * The plan as those may read it who stand before the wall it hangs on: no account numbers; no way to reach our own
 * people; no customers; no notes, and not where data or other copies are kept. A number or an account that was typed
 * into a step is taken out of it too. Design, § 6 *Without account numbers*; issue 5, § 1.
 */
export function forTheWall(plan: Plan): { plan: Plan; leftOut: LeftOut } {
  const clean = withoutSecrets(secretsOf(plan));
  return {
    plan: {
      ...plan,
      grabList: clean(plan.grabList),
      decisions: plan.decisions.map((decision) => ({ ...decision, what: clean(decision.what) })),
      contacts: withoutCustomers(plan).contacts.map((contact) =>
        forAnyEye({ ...contact, name: clean(contact.name), role: clean(contact.role) }),
      ),
      copies: [],
      dependencies: plan.dependencies.map((thing) => ({
        ...thing,
        name: clean(thing.name),
        card: clean(thing.card),
        tell: clean(thing.tell),
        checks: clean(thing.checks),
        backToNormal: clean(thing.backToNormal),
        backup: thing.backup && {
          ...thing.backup,
          title: clean(thing.backup.title),
          steps: clean(thing.backup.steps),
        },
        accountRef: "",
        dataCopy: null,
        note: "",
      })),
      ai: plan.ai.map((tool) => ({ ...clean({ ...tool, id: "" }), id: tool.id })),
      drills: plan.drills.map((drill) => ({ ...drill, findings: clean(drill.findings) })),
    },
    leftOut: {
      numbersOf: new Set(plan.contacts.filter(hasPrivateNumber).map(({ id }) => id)),
      accountsOf: new Set(plan.dependencies.filter(hasAccount).map(({ id }) => id)),
    },
  };
}

/** Whether a text holds an account number of the plan, or a number or address of one of its people. */
export function holdsSecret(text: string, plan: Plan): boolean {
  return withoutSecrets(secretsOf(plan))(text) !== text;
}

/** Customers are nobody's business but ours. */
export function withoutCustomers(plan: Plan): Plan {
  return { ...plan, contacts: plan.contacts.filter(({ kind }) => kind !== "customer") };
}

function forAnyEye(contact: Contact): Contact {
  const open = { ...contact, note: "" };
  return hasPrivateNumber(contact) ? { ...open, phone: "", phone2: "", email: "", reachable: "" } : open;
}

function hasAccount({ accountRef }: Dependency): boolean {
  return accountRef.trim() !== "";
}

/** The numbers and accounts that are to be nowhere. One that a public contact has too is no secret. */
function secretsOf({ contacts, dependencies }: Plan) {
  return {
    ways: waysTo(contacts.filter(hasPrivateNumber)),
    accounts: dependencies.filter(hasAccount).map(({ accountRef }) => accountRef),
    known: waysTo(contacts.filter((contact) => !hasPrivateNumber(contact))),
  };
}

function waysTo(contacts: readonly Contact[]): string[] {
  return contacts.flatMap(({ phone, phone2, email }) => [phone, phone2, email]);
}
