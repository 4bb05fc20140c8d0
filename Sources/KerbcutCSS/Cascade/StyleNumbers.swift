/// Finds the style that an element with the same parent style and the same blocks has been given before. Keys lie in one
/// array, so that asking allocates nothing.
struct StyleNumbers {
  /// By slot: the number of a style; -1 for none. A power of two of slots, at most half of them taken.
  private var slots: [Int32] = Array(repeating: -1, count: 256)
  /// By style: where its key begins in `words`.
  private var starts: [Int32] = [0]
  private var words: [UInt32] = []
  /// Drawn anew for each page, so that no page can be written to make keys meet.
  private let seed = UInt64.random(in: .min ... .max)
  private let factor = UInt64.random(in: .min ... .max) | 1

  /// The number of styles that have a key.
  var count: Int { starts.count - 1 }

  /// What the parent gives: the number of a style, and marks that tell apart what the number means.
  struct Parent {
    var number: Int32
    var marks: UInt32
  }

  /// The style with this key; nil if there is none yet, and `add` then makes it the key of the next one.
  mutating func find(_ parent: Parent, _ matches: [Match]) -> Int32? {
    let start = words.count
    words.append(UInt32(bitPattern: parent.number))
    words.append(parent.marks)
    for match in matches { words.append(match.isUncertain ? match.block | 0x8000_0000 : match.block) }
    var slot = hash(start..<words.count) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = slots[slot]
      if isKey(of: Int(number), start) {
        words.removeLast(words.count - start)
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Gives the key that was just not found to the next style.
  mutating func add() {
    starts.append(Int32(truncatingIfNeeded: words.count))
    guard starts.count * 2 > slots.count else { return insert(count - 1) }
    slots = Array(repeating: -1, count: slots.count * 2)
    for number in 0..<count { insert(number) }
  }

  private mutating func insert(_ number: Int) {
    var slot = hash(Int(starts[number])..<Int(starts[number + 1])) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(truncatingIfNeeded: number)
  }

  /// Whether the words from `start` to the end are the key of a style.
  private func isKey(of number: Int, _ start: Int) -> Bool {
    let first = Int(starts[number])
    let count = words.count - start
    guard Int(starts[number + 1]) - first == count else { return false }
    for place in 0..<count where words[first + place] != words[start + place] { return false }
    return true
  }

  private func hash(_ range: Range<Int>) -> Int {
    var bits = seed
    for place in range {
      let product = (bits ^ UInt64(words[place])).multipliedFullWidth(by: factor)
      bits = product.high ^ product.low
    }
    return Int(truncatingIfNeeded: bits)
  }
}
