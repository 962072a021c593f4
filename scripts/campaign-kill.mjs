// @ts-check
// Ends the browser in five ways while somebody types (e2e/kill.spec.ts): 200 times unless KILL_ROUNDS says otherwise,
// with the seed KILL_SEED.
process.env["KILL_ROUNDS"] ??= "200";
process.argv.push("kill.spec");
await import("./end-to-end.mjs");
