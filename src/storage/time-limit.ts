/** The name of the error of a call that took too long. */
export const tookTooLong = "TimeoutError";

/** The promise, or a rejection once `limit` milliseconds have passed: private windows of some browsers never answer. */
export async function withinTime<Value>(limit: number, promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException("No answer from storage in time.", tookTooLong)), limit);
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
