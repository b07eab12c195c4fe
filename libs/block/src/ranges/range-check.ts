/** Throws a RangeError when the range is not inside the device: that is a defect of the caller, never of the outside world. */
export function assertRange(sizeBytes: number, offsetBytes: number, lengthBytes: number): void {
  if (
    !Number.isSafeInteger(offsetBytes) ||
    !Number.isSafeInteger(lengthBytes) ||
    offsetBytes < 0 ||
    lengthBytes < 0 ||
    offsetBytes + lengthBytes > sizeBytes
  ) {
    throw new RangeError(`range ${offsetBytes}+${lengthBytes} is outside of a device of ${sizeBytes} bytes`);
  }
}
