/// Makes broken inputs out of good ones. The same seed gives the same inputs on every machine.
struct FuzzedInputs {
  /// Inputs to start from.
  let starts: [[UInt8]]
  /// What is put in: marks and words that parsers treat apart.
  let pieces: [String]
  /// How often a piece is put in where it is put in many times.
  let repeats: Int
  let seed: UInt64
  var numbers: SplitMix64

  /// Longer starts are cut to a stretch of them.
  private static let startLimit = 3_000

  init(seed: UInt64, starts: [[UInt8]], pieces: [String], repeats: Int) {
    self.starts = starts
    self.pieces = pieces
    self.repeats = repeats
    self.seed = seed
    numbers = SplitMix64(state: seed)
  }

  /// A start with one to eight changes.
  mutating func next() -> [UInt8] {
    var input = pick(starts) ?? []
    if input.count > Self.startLimit {
      let length = Self.startLimit * 2 / 3
      let from = number(in: 0...(input.count - length))
      input = Array(input[from..<(from + length)])
    }
    for _ in 0..<number(in: 1...8) { mutate(&input) }
    return input
  }

  /// Makes this many inputs and answers the first fault that something has with one, with what it takes to make it again.
  mutating func firstFault(
    in count: Int, _ fault: (_ input: [UInt8], _ round: Int, inout FuzzedInputs) -> String?
  ) -> String? {
    for round in 0..<count {
      let input = next()
      if let fault = fault(input, round, &self) { return told(fault, round: round, input) }
    }
    return nil
  }

  /// A fault with what it takes to make it again.
  func told(_ fault: String, round: Int, _ input: [UInt8]) -> String {
    "seed \(seed), round \(round): \(fault)\n\(String(reflecting: String(decoding: input, as: UTF8.self)))\n\(input)"
  }

  mutating func pick<Element>(_ choices: [Element]) -> Element? { choices.randomElement(using: &numbers) }

  mutating func number(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }

  private mutating func mutate(_ input: inout [UInt8]) {
    let at = number(in: 0...input.count)
    switch number(in: 0...6) {
    case 0 where at < input.count: input[at] = UInt8(truncatingIfNeeded: numbers.next())
    case 1 where at < input.count: input.removeSubrange(at..<min(input.count, at + number(in: 1...20)))
    case 2 where at < input.count:
      let part = Array(input[at..<min(input.count, at + number(in: 1...60))])
      input.insert(contentsOf: part, at: number(in: 0...input.count))
    case 3: input.insert(contentsOf: (pick(starts) ?? []).prefix(400), at: at)
    default:
      let times = number(in: 0...19) == 0 ? repeats : 1
      input.insert(contentsOf: Array(String(repeating: pick(pieces) ?? "", count: times).utf8), at: at)
    }
  }
}

/// Numbers that depend on the seed alone (Steele, Lea and Flood, “Fast splittable pseudorandom number generators”).
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
