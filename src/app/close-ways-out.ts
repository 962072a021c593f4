/**
 * Takes away the one way to other computers that the content policy does not govern (reliability, § 5.3): under it, a
 * peer connection still sends. There is no frame to take a fresh one from.
 */
export function closeWaysOut(): void {
  for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection"])
    Reflect.deleteProperty(globalThis, name);
}
