/**
 * What the built page may load and do (reliability, § 5.1): its own files, nothing else, and no text that becomes
 * script. `vite.config.ts` writes it as the first element of `<head>`; a host that can sends the same as a header,
 * with `frame-ancestors 'none'`, which counts only there. In development the page goes without, because hot reload
 * needs inline script and style.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "media-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types app",
].join("; ");
