// @ts-check
// Runs many random scripts of two tabs on the built app (e2e/tab-scripts.spec.ts): 500 of 60 steps unless
// TAB_SCRIPTS and TAB_STEPS say otherwise, from the seed TAB_SEED on.
process.env["TAB_SCRIPTS"] ??= "500";
process.env["TAB_STEPS"] ??= "60";
process.argv.push("tab-scripts");
await import("./end-to-end.mjs");
