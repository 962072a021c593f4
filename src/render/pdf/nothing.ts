// Stands in for html2canvas, dompurify and canvg (vite.config.ts): jsPDF reaches for them only in features
// we never call, and this keeps their code out of the build. Reliability, appendix A.
export const nothing = null;
