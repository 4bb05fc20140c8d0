/// What in the UTF-8 of a page is no text of its own.
package enum TextGap {
  /// How many bytes start here that are no text: white space, or what nobody sees (soft hyphen, zero-width space, byte
  /// order mark), which makes no gap.
  package static func length(in buffer: UnsafeBufferPointer<UInt8>, at position: Int) -> (length: Int, isSpace: Bool) {
    let byte = buffer[position]
    if byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) { return (1, true) }
    guard byte >= 0xC2, position + 1 < buffer.count else { return (0, false) }
    if byte == 0xC2 {
      if buffer[position + 1] == 0xA0 { return (2, true) }
      return (buffer[position + 1] == 0xAD ? 2 : 0, false)
    }
    guard position + 2 < buffer.count else { return (0, false) }
    if byte == 0xE2, buffer[position + 1] == 0x80 {
      let last = buffer[position + 2]
      if last == 0x8B || last == 0x8C || last == 0x8D { return (3, false) }
      return (0x80...0x8A).contains(last) || last == 0xAF ? (3, true) : (0, false)
    }
    return (byte == 0xEF && buffer[position + 1] == 0xBB && buffer[position + 2] == 0xBF ? 3 : 0, false)
  }

  /// Where text ends that starts here and is taken as it is: words with single spaces between them.
  package static func runEnd(in buffer: UnsafeBufferPointer<UInt8>, from start: Int, below limit: Int) -> Int {
    let limit = min(limit, buffer.count)
    var position = start + 1
    while position < limit {
      let byte = buffer[position]
      if byte == UInt8(ascii: " ") {
        guard position + 1 < limit, length(in: buffer, at: position + 1).length == 0 else { return position }
        position += 2
      } else if byte < 0x20 || byte >= 0xC2, length(in: buffer, at: position).length > 0 {
        return position
      } else {
        position += 1
      }
    }
    return position
  }
}
