/// The named character references, laid out once for the process, found by the longest name that the input starts with.
final class CharacterReferences: @unchecked Sendable {
  static let standard = CharacterReferences()

  /// The longest name, without its semicolon.
  static let longestName = 32

  private struct Entry: BitwiseCopyable {
    var hash: UInt32
    var nameStart: UInt32
    var nameCount: UInt8
    var allowsNoSemicolon: Bool
    var textCount: UInt8
    var textStart: UInt32
  }

  private static let slotCount = 8192
  private let slots: UnsafeMutablePointer<UInt16>
  private let entries: UnsafeMutablePointer<Entry>
  private let names: UnsafeMutablePointer<UInt8>
  private let texts: UnsafeMutablePointer<UInt8>

  private init() {
    var entries: [Entry] = []
    var names: [UInt8] = []
    var texts: [UInt8] = []
    for item in Self.listed.utf8.split(separator: UInt8(ascii: " ")) {
      guard let mark = item.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "!") }) else { continue }
      let name = item[..<mark]
      let text = item[item.index(after: mark)...].split(separator: UInt8(ascii: "+"))
        .compactMap { UInt32(Substring($0), radix: 16).flatMap(Unicode.Scalar.init) }
        .flatMap { Array(String($0).utf8) }
      entries.append(
        Entry(
          hash: name.reduce(NameTable.hashStart) { NameTable.step($0, $1) }, nameStart: UInt32(names.count),
          nameCount: UInt8(name.count), allowsNoSemicolon: item[mark] == UInt8(ascii: "!"),
          textCount: UInt8(text.count), textStart: UInt32(texts.count)))
      names += name
      texts += text
    }
    slots = .allocate(capacity: Self.slotCount)
    slots.initialize(repeating: 0, count: Self.slotCount)
    for (index, entry) in entries.enumerated() {
      var slot = Int(entry.hash) & (Self.slotCount - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (Self.slotCount - 1) }
      slots[slot] = UInt16(index + 1)
    }
    self.entries = .allocate(capacity: max(entries.count, 1))
    self.entries.initialize(from: entries, count: entries.count)
    self.names = .allocate(capacity: max(names.count, 1))
    self.names.initialize(from: names, count: names.count)
    self.texts = .allocate(capacity: max(texts.count, 1))
    self.texts.initialize(from: texts, count: texts.count)
  }

  deinit {
    slots.deallocate()
    entries.deallocate()
    names.deallocate()
    texts.deallocate()
  }

  /// What a name stands for, and whether a semicolon may be missing behind it.
  struct Match {
    /// Bytes of the name, with its semicolon if that is there.
    var length: Int
    var hasSemicolon: Bool
    var text: UnsafeBufferPointer<UInt8>
  }

  /// The longest reference at `start`, which stands behind an ampersand.
  func longestMatch(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Match? {
    var length = 0
    let most = min(end - start, Self.longestName)
    var hash = NameTable.hashStart
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.longestName + 1) { hashes in
      while length < most, Self.isAlphanumeric(bytes[start + length]) {
        hash = NameTable.step(hash, bytes[start + length])
        length += 1
        hashes[length] = hash
      }
      while length > 0 {
        let hasSemicolon = start + length < end && bytes[start + length] == UInt8(ascii: ";")
        if let entry = entry(bytes + start, length, hashes[length]), hasSemicolon || entry.allowsNoSemicolon {
          return Match(
            length: hasSemicolon ? length + 1 : length, hasSemicolon: hasSemicolon,
            text: UnsafeBufferPointer(start: texts + Int(entry.textStart), count: Int(entry.textCount)))
        }
        length -= 1
      }
      return nil
    }
  }

  private func entry(_ name: UnsafePointer<UInt8>, _ count: Int, _ hash: UInt32) -> Entry? {
    var slot = Int(hash) & (Self.slotCount - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot] - 1)]
      if entry.hash == hash, Int(entry.nameCount) == count {
        let known = names + Int(entry.nameStart)
        var same = 0
        while same < count, name[same] == known[same] { same += 1 }
        if same == count { return entry }
      }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
    return nil
  }

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// What browsers make of the numbers 0x80 to 0x9F (section 13.2.5.80): the characters of windows-1252.
  static let replacements: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]
}
