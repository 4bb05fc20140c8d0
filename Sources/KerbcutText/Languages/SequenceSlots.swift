/// The slots of letter sequences by their keys: open addressing, because millions are looked for.
struct SequenceSlots: Sendable {
  /// A key is 0 where a place is free: no sequence has it.
  private var keys: [UInt64]
  private var values: [Int32]
  private let shift: UInt64

  init(_ slots: [UInt64: Int32]) {
    var bits: UInt64 = 4
    while 1 << bits < slots.count * 2 { bits += 1 }
    shift = 64 - bits
    keys = Array(repeating: 0, count: 1 << bits)
    values = Array(repeating: 0, count: 1 << bits)
    for (key, slot) in slots {
      var place = firstPlace(of: key)
      while keys[place] != 0 { place = (place + 1) & (keys.count - 1) }
      keys[place] = key
      values[place] = slot
    }
  }

  subscript(key: UInt64) -> Int? {
    var place = firstPlace(of: key)
    while keys[place] != 0 {
      if keys[place] == key { return Int(values[place]) }
      place = (place + 1) & (keys.count - 1)
    }
    return nil
  }

  private func firstPlace(of key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift) }
}

/// For each language a sum over letter sequences.
struct SequenceSums {
  /// How many sequences are among the commonest of no language.
  var unseen = 0
  private var sums: [Int32]

  init(_ languages: Int) { sums = Array(repeating: 0, count: languages) }

  subscript(language: Int) -> Int { Int(sums[language]) }

  /// Adds the groups of one sequence, language by language.
  @inline(__always)
  mutating func add(_ slot: Int, of groups: [UInt8]) {
    let count = sums.count
    groups.withUnsafeBufferPointer { groups in
      sums.withUnsafeMutableBufferPointer { sums in
        let first = slot &* count
        for language in 0..<count { sums[language] &+= Int32(groups[first &+ language]) }
      }
    }
  }
}
