/// Finds names by their bytes: open addressing over a hash of the bytes, the well-known names shared by all documents.
///
/// A slot holds the number of a name plus one, or 0 if it is free; a name's bytes lie in one buffer. A page can make up
/// names whose hashes collide: a name that finds no slot within `reach` goes to a dictionary, whose hashes no page can
/// foresee, so that no name costs more than `reach` comparisons.
struct NameTable: ~Copyable {
  private let shared: SharedNames
  private var slots: UnsafeMutablePointer<UInt32>
  private var mask: Int
  private var starts = GrowingBuffer<UInt32>()
  private var bytes = GrowingBuffer<UInt8>()
  /// The names that found no slot.
  private var crowded: [[UInt8]: UInt32] = [:]

  private static let reach = 32

  /// How many names the document has of its own.
  var ownCount: Int { starts.count }

  init() {
    shared = SharedNames.standard
    mask = 63
    slots = .allocate(capacity: 64)
    slots.initialize(repeating: 0, count: 64)
  }

  deinit { slots.deallocate() }

  static let hashStart: UInt32 = 0x811C_9DC5

  @inline(__always)
  static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

  /// The number of the name with these bytes, taken with ASCII capitals as small letters. `hash` is of the latter.
  @inline(__always)
  mutating func number(lowering pointer: UnsafePointer<UInt8>, _ count: Int, hash: UInt32) -> UInt32 {
    if let number = shared.number(lowering: pointer, count, hash: hash) { return number }
    return ownNumber(pointer, count, hash: hash, lowers: true)
  }

  /// The number of the name with exactly these bytes.
  mutating func number(_ name: [UInt8]) -> UInt32 {
    let hash = name.reduce(Self.hashStart) { Self.step($0, $1) }
    return name.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return ownNumber(bytes.base, 0, hash: hash, lowers: false) }
      if let number = shared.number(exactly: base, buffer.count, hash: hash) { return number }
      return ownNumber(base, buffer.count, hash: hash, lowers: false)
    }
  }

  func ownNames() -> [String] {
    (0..<starts.count).map { String(decoding: UnsafeBufferPointer(rebasing: ownBytes($0)), as: UTF8.self) }
  }

  /// The bytes of a name; the pointer holds until the next name is added.
  func bytes(of number: UInt32) -> UnsafeBufferPointer<UInt8> {
    let own = Int(number) - Int(Name.wellKnownCount)
    return own < 0 ? shared.bytes(of: number) : UnsafeBufferPointer(rebasing: ownBytes(own))
  }

  private func ownBytes(_ index: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = Int(starts[index])
    let end = index + 1 < starts.count ? Int(starts[index + 1]) : bytes.count
    return UnsafeBufferPointer(start: bytes.base, count: bytes.count)[start..<end]
  }

  private mutating func ownNumber(
    _ pointer: UnsafePointer<UInt8>, _ count: Int, hash: UInt32, lowers: Bool
  ) -> UInt32 {
    var slot = Int(hash) & mask
    var left = Self.reach
    while left > 0, slots[slot] != 0 {
      let index = Int(slots[slot] - 1)
      let known = ownBytes(index)
      if known.count == count {
        var same = 0
        while same < count, known[known.startIndex + same] == (lowers ? UTF8Text.lower(pointer[same]) : pointer[same]) {
          same += 1
        }
        if same == count { return Name.wellKnownCount + UInt32(index) }
      }
      slot = (slot + 1) & mask
      left -= 1
    }
    let index = UInt32(starts.count)
    if left > 0 {
      slots[slot] = index + 1
    } else {
      let name = (0..<count).map { lowers ? UTF8Text.lower(pointer[$0]) : pointer[$0] }
      if let known = crowded[name] { return Name.wellKnownCount + known }
      crowded[name] = index
    }
    starts.append(UInt32(truncatingIfNeeded: bytes.count))
    for offset in 0..<count { bytes.append(lowers ? UTF8Text.lower(pointer[offset]) : pointer[offset]) }
    if starts.count * 2 > mask { rehash() }
    return Name.wellKnownCount + index
  }

  private mutating func rehash() {
    slots.deallocate()
    mask = mask * 2 + 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: 0, count: mask + 1)
    crowded.removeAll()
    for index in 0..<starts.count {
      let hash = ownBytes(index).reduce(Self.hashStart) { Self.step($0, $1) }
      var slot = Int(hash) & mask
      var left = Self.reach
      while left > 0, slots[slot] != 0 {
        slot = (slot + 1) & mask
        left -= 1
      }
      if left > 0 { slots[slot] = UInt32(index + 1) } else { crowded[Array(ownBytes(index))] = UInt32(index) }
    }
  }
}

/// The well-known names, laid out once for the process.
final class SharedNames: @unchecked Sendable {
  static let standard = SharedNames()

  private static let slotCount = 4096
  private let slots: UnsafeMutablePointer<UInt32>
  private let starts: UnsafeMutablePointer<UInt32>
  private let text: UnsafeMutablePointer<UInt8>
  /// The traits of HTML elements by number.
  let traits: UnsafeMutablePointer<ElementTraits>
  let startRules: UnsafeMutablePointer<BodyStartRule>
  let endRules: UnsafeMutablePointer<BodyEndRule>

  private init() {
    let names = Name.wellKnownList
    slots = .allocate(capacity: Self.slotCount)
    slots.initialize(repeating: 0, count: Self.slotCount)
    starts = .allocate(capacity: names.count + 1)
    text = .allocate(capacity: names.reduce(0) { $0 + $1.utf8.count } + 1)
    traits = .allocate(capacity: names.count)
    traits.initialize(from: ElementTraits.ofHTML, count: names.count)
    startRules = .allocate(capacity: names.count)
    startRules.initialize(from: BodyStartRule.byNumber, count: names.count)
    endRules = .allocate(capacity: names.count)
    endRules.initialize(from: BodyEndRule.byNumber, count: names.count)
    var end = 0
    for (number, name) in names.enumerated() {
      starts[number] = UInt32(end)
      var hash = NameTable.hashStart
      for byte in name.utf8 {
        text[end] = byte
        hash = NameTable.step(hash, byte)
        end += 1
      }
      var slot = Int(hash) & (Self.slotCount - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (Self.slotCount - 1) }
      slots[slot] = UInt32(number + 1)
    }
    starts[names.count] = UInt32(end)
  }

  deinit {
    slots.deallocate()
    starts.deallocate()
    text.deallocate()
    traits.deallocate()
    startRules.deallocate()
    endRules.deallocate()
  }

  @inline(__always)
  func number(lowering pointer: UnsafePointer<UInt8>, _ count: Int, hash: UInt32) -> UInt32? {
    find(count, hash) { offset, known in UTF8Text.lower(pointer[offset]) == known }
  }

  func number(exactly pointer: UnsafePointer<UInt8>, _ count: Int, hash: UInt32) -> UInt32? {
    find(count, hash) { offset, known in pointer[offset] == known }
  }

  func bytes(of number: UInt32) -> UnsafeBufferPointer<UInt8> {
    let start = Int(starts[Int(number)])
    return UnsafeBufferPointer(start: text + start, count: Int(starts[Int(number) + 1]) - start)
  }

  @inline(__always)
  private func find(_ count: Int, _ hash: UInt32, _ isSame: (Int, UInt8) -> Bool) -> UInt32? {
    var slot = Int(hash) & (Self.slotCount - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot] - 1)
      let start = Int(starts[number])
      if Int(starts[number + 1]) - start == count {
        var same = 0
        while same < count, isSame(same, text[start + same]) { same += 1 }
        if same == count { return UInt32(number) }
      }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
    return nil
  }
}
