/**
 * The names of the gaps in a message in ICU form: `ArgumentNames<"{count, plural, one {# day} other {# days}} of {all}">`
 * is `"count" | "all"`. A branch of a plural is told from a gap by its `#` or its space, so a branch is never one bare word.
 */
export type ArgumentNames<Message extends string> = Message extends `${string}{${infer After}`
  ? NameAt<After> | ArgumentNames<After>
  : never;

type NameAt<After extends string> = After extends `${infer Inside}}${string}`
  ? OnlyName<BeforeComma<Inside>>
  : never;
type BeforeComma<Inside extends string> = Inside extends `${infer Name},${string}` ? Name : Inside;
type OnlyName<Name extends string> = Name extends "" | `${string} ${string}` | `${string}#${string}`
  ? never
  : Name;

/** What has to be given to word a message: nothing, or a value for each of its gaps. */
export type ValuesFor<Message extends string> = [ArgumentNames<Message>] extends [never]
  ? []
  : // oxlint-disable-next-line typescript/no-generated-empty-object-type -- never empty: the line above took that case
    [values: Record<ArgumentNames<Message>, string | number>];
