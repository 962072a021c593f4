import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { billOfMaterials } from "../scripts/sbom.mjs";

const lock: Parameters<typeof billOfMaterials>[0] = JSON.parse(
  readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"),
);

// the parts CycloneDX 1.5 requires, and that what refers to something finds it
test("the bill of materials names every package once, with its sum and what it needs", () => {
  const bill = billOfMaterials(lock);
  expect(bill).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.5", version: 1 });
  expect(bill.serialNumber).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u,
  );
  expect(bill.components).toHaveLength(Object.keys(lock.packages).length - 1);
  for (const { name, version, purl, hashes } of bill.components) {
    expect(name).not.toBe("");
    expect(purl).toMatch(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@\d[\w.+-]*$/u);
    expect(version).toMatch(/^\d/u);
    expect(hashes?.[0]).toEqual({ alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/u) });
  }
  const refs = ["counterplan", ...bill.components.map((part) => part["bom-ref"])];
  expect(new Set(refs).size).toBe(refs.length);
  expect(bill.dependencies.map(({ ref }) => ref)).toEqual(refs);
  for (const { dependsOn } of bill.dependencies) for (const ref of dependsOn) expect(refs).toContain(ref);
});

test("jsPDF is required, what only tests use is not, and the same lock file gives the same bytes", () => {
  const bill = billOfMaterials(lock);
  const scopeOf = (name: string) => bill.components.find((part) => part.name === name)?.scope;
  expect([scopeOf("jspdf"), scopeOf("canvg"), scopeOf("vitest")]).toEqual([
    "required",
    "optional",
    "excluded",
  ]);
  expect(bill.dependencies[0]?.dependsOn).toContain("node_modules/jspdf");
  expect(JSON.stringify(billOfMaterials(structuredClone(lock)))).toBe(JSON.stringify(bill));
});
