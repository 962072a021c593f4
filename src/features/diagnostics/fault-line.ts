/** Something that went wrong, without a word of any plan in it. */
export interface FaultLine {
  is: "policy" | "error";
  text: string;
}

/**
 * What may be shown and copied of a fault: its kind, and where in our own files it happened. Never its message, as a
 * browser quotes there what it was reading: `Unexpected token 'Z', "Zoë's Bakery" is not valid JSON`.
 */
export function faultLine(what: unknown): FaultLine {
  const directive = textOf(what, "effectiveDirective");
  if (directive !== "") {
    const place = placesIn(`${textOf(what, "sourceFile")}:${numberOf(what, "lineNumber")}:0`);
    return { is: "policy", text: joined([directive, kindOfAddress(textOf(what, "blockedURI")), ...place]) };
  }
  const error = fieldOf(what, "error") ?? fieldOf(what, "reason") ?? what;
  const name = textOf(error, "name");
  const number = /^Minified React error #(\d{1,4});/.exec(textOf(error, "message"))?.[1];
  return {
    is: "error",
    text: joined([
      /^(?:[A-Z][a-z]+){1,4}Error$/.test(name) ? name : "Error",
      number === undefined ? "" : `React ${number}`,
      ...placesIn(textOf(error, "stack").replace(textOf(error, "message"), "")),
    ]),
  };
}

const mostPlaces = 4;

/** Places in the app's own files: "index-8fofLva.js:1:2345". */
function placesIn(stack: string): string[] {
  const found = stack.matchAll(/\/assets\/([\w.-]{1,80}\.js:\d{1,7}:\d{1,7})(?=\)?(?:\n|$))/g);
  return [...found].slice(0, mostPlaces).map(([, place = ""]) => place);
}

/** "inline", "eval", "blob", or the origin of an address without what follows it. */
function kindOfAddress(address: string): string {
  if (/^[a-z-]{0,30}$/.test(address)) return address;
  return URL.canParse(address) ? new URL(address).protocol.replace(":", "") : "";
}

function joined(parts: string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, field) : undefined;
}

function textOf(value: unknown, field: string): string {
  const found = fieldOf(value, field);
  return typeof found === "string" ? found : "";
}

function numberOf(value: unknown, field: string): number {
  const found = fieldOf(value, field);
  return typeof found === "number" ? found : 0;
}
