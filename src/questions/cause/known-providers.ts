import type { KnownProvider } from "#content/provider.ts";
import { contentHook } from "../content-hook.ts";

const useProviderContent = contentHook(["providers"]);

/** The providers of the catalogue, in the screen's language. Waits for them the first time. */
export function useKnownProviders(): readonly KnownProvider[] {
  return useProviderContent().providers;
}
