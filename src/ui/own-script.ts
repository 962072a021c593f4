/**
 * The address of the script every page begins with. Its name holds a hash of what is in it, and so of every file it
 * leads to: it is another with every build. Undefined while developing, where there is none.
 */
export function ownScript(): string | undefined {
  const scripts = document.querySelectorAll<HTMLScriptElement>("script[type=module][src]");
  return Array.from(scripts, ({ src }) => src).find((src) => hashOf(src) !== undefined);
}

/** The hash in its name. */
export function buildHash(): string | null {
  return hashOf(ownScript() ?? "") ?? null;
}

function hashOf(src: string): string | undefined {
  return /\/assets\/app-([\w-]{8})\.js$/.exec(src)?.[1];
}
