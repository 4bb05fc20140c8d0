import KerbcutBasics

/// Signs by which a check knows something, looked for all at once: one pass over a text, however many signs there are.
///
///     private static let signs = Signs(["relay uk", "textphone", "18001"], ignoringCase: true)
///     …
///     signs.occur(in: page.mainText)
///
/// Signs are found anywhere, not only at the ends of words. Without regard to case is meant for ASCII letters: a text
/// need not be put in lower case first, and the signs are written in lower case.
///
/// An automaton (Aho and Corasick, 1975): each byte of the text is one step through a table, made when the signs are.
public struct Signs: Sendable {
  private let automaton: SignAutomaton

  /// Makes the table. Empty signs are never found.
  public init(_ signs: [String], ignoringCase: Bool = false) {
    automaton = SignAutomaton(SignTable(signs, ignoringCase: ignoringCase))
  }

  /// How many signs there are.
  public var count: Int { automaton.table.count }
}

/// One reference, so that the tables are not counted one by one whenever a check asks.
private final class SignAutomaton: Sendable {
  let table: SignTable

  init(_ table: SignTable) { self.table = table }
}

private struct SignTable: Sendable {
  let count: Int
  /// The class of each byte: 0 for those that no sign has.
  private var classes = [UInt8](repeating: 0, count: 256)
  private var width = 1
  /// For each state and class the next state, times four times the width; 1 is added where a sign ends, 2 where nothing
  /// but the last byte, or not even that, can belong to a sign.
  private var steps: [Int32] = []
  /// For each byte a bit for the lowest six bits of each byte that may follow it at the start of a sign. Most pairs of
  /// bytes in a text start no sign, and are passed over by it.
  private var starts = [UInt64](repeating: 0, count: 256)
  /// The signs that end in a state.
  private(set) var ends: [[Int]] = [[]]

  init(_ signs: [String], ignoringCase: Bool) {
    count = signs.count
    for byte in Set(signs.joined().utf8).sorted() {
      let folded = ignoringCase ? byte.inLowerCase : byte
      guard classes[Int(folded)] == 0 else { continue }
      classes[Int(folded)] = UInt8(clamping: width)
      width += 1
    }
    if ignoringCase { for byte in 0x41...0x5A { classes[byte] = classes[byte | 0x20] } }
    var next = [Int](repeating: -1, count: width)
    for (number, sign) in signs.enumerated() where !sign.isEmpty { add(sign, number, to: &next) }
    link(&next)
    let first = Set(next[..<width])
    steps = next.map { state in
      let isEnd = !ends[state].isEmpty
      return Int32(clamping: state * width * 4 + (isEnd ? 1 : first.contains(state) ? 2 : 0))
    }
    for sign in signs {
      noteStart(sign.utf8.prefix(2).map { ignoringCase ? $0.inLowerCase : $0 }, ignoringCase: ignoringCase)
    }
  }

  private mutating func noteStart(_ start: [UInt8], ignoringCase: Bool) {
    guard let first = start.first else { return }
    var mask = UInt64.max
    if start.count > 1 { mask = 1 << UInt64(start[1] & 63) }
    if start.count > 1, ignoringCase, (0x61...0x7A).contains(start[1]) { mask |= 1 << UInt64(start[1] & 0xDF & 63) }
    starts[Int(first)] |= mask
    if ignoringCase, (0x61...0x7A).contains(first) { starts[Int(first & 0xDF)] |= mask }
  }

  private mutating func add(_ sign: String, _ number: Int, to next: inout [Int]) {
    var state = 0
    for byte in sign.utf8 {
      let place = state * width + Int(classes[Int(byte)])
      if next[place] < 0 {
        next[place] = ends.count
        ends.append([])
        next += Array(repeating: -1, count: width)
      }
      state = next[place]
    }
    ends[state].append(number)
  }

  /// Fills what is open: where a text leaves a sign it may be inside another.
  private mutating func link(_ next: inout [Int]) {
    var fallback = [Int](repeating: 0, count: ends.count)
    var open: [Int] = []
    for place in 0..<width {
      if next[place] < 0 { next[place] = 0 } else if next[place] > 0 { open.append(next[place]) }
    }
    var first = 0
    while first < open.count {
      let state = open[first]
      first += 1
      ends[state] += ends[fallback[state]]
      for byteClass in 0..<width {
        let instead = next[fallback[state] * width + byteClass]
        let place = state * width + byteClass
        if next[place] < 0 {
          next[place] = instead
        } else {
          fallback[next[place]] = instead
          open.append(next[place])
        }
      }
    }
  }

  /// Calls a function with the state and the place behind each end of a sign, until it says that it is enough.
  @inline(__always)
  func forEachEnd(in bytes: UnsafeBufferPointer<UInt8>, _ isEnough: (_ state: Int, _ end: Int) -> Bool) {
    guard width > 1, !bytes.isEmpty else { return }
    classes.withUnsafeBufferPointer { classes in
      steps.withUnsafeBufferPointer { steps in
        starts.withUnsafeBufferPointer { starts in
          let last = bytes.count - 1
          var place = 0
          while place <= last {
            while place < last, starts[Int(bytes[place])] >> UInt64(bytes[place + 1] & 63) & 1 == 0 { place += 1 }
            let start = place
            var step = 0
            repeat {
              step = Int(steps[step >> 2 + Int(classes[Int(bytes[place])])])
              place += 1
              if step & 1 != 0, isEnough((step >> 2) / width, place) { return }
            } while place <= last && (step & 2 == 0 || place == start + 1)
            // The last byte may start a sign.
            if step >> 2 != 0, place <= last { place -= 1 }
          }
        }
      }
    }
  }
}

extension Signs {
  /// Whether one of the signs occurs.
  public func occur(in text: some StringProtocol) -> Bool { text.withBytes(occur) }

  /// Whether one of the signs occurs.
  package func occur(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isFound = false
    automaton.table.forEachEnd(in: bytes) { _, _ in
      isFound = true
      return true
    }
    return isFound
  }

  /// The numbers of the signs that occur, in the order of the list, each once.
  public func found(in text: some StringProtocol) -> [Int] {
    text.withBytes { bytes in
      var found: Set<Int> = []
      automaton.table.forEachEnd(in: bytes) { state, _ in
        found.formUnion(automaton.table.ends[state])
        return false
      }
      return found.isEmpty ? [] : found.sorted()
    }
  }

  /// Each place where a sign ends, in order: the number of the sign and the offset behind it.
  package func ends(in bytes: UnsafeBufferPointer<UInt8>) -> [(sign: Int, end: Int)] {
    var found: [(sign: Int, end: Int)] = []
    automaton.table.forEachEnd(in: bytes) { state, end in
      for sign in automaton.table.ends[state] { found.append((sign, end)) }
      return false
    }
    return found
  }
}
