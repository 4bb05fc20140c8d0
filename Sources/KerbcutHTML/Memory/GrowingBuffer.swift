/// A growing array of plain values without the checks and reference counts of `Array`, for the parser's hot paths.
///
/// Indexes are checked in debug builds only; every index here comes from the parser itself, never from the input.
struct GrowingBuffer<Value: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Value>
  private(set) var count = 0
  private var capacity: Int

  #if DEBUG
    /// How many values were read or moved. Tests compare it: a clock would measure the machine.
    private let counter: UnsafeMutablePointer<Int>
    var work: Int { counter.pointee }
  #endif

  init(capacity: Int = 16) {
    self.capacity = max(capacity, 1)
    base = .allocate(capacity: self.capacity)
    #if DEBUG
      counter = .allocate(capacity: 1)
      counter.initialize(to: 0)
    #endif
  }

  deinit {
    base.deallocate()
    #if DEBUG
      counter.deallocate()
    #endif
  }

  /// Notes work in debug builds; nothing elsewhere.
  @inline(__always)
  private func note(_ work: Int) {
    #if DEBUG
      counter.pointee &+= work
    #endif
  }

  var isEmpty: Bool { @inline(__always) get { count == 0 } }

  subscript(index: Int) -> Value {
    @inline(__always) get {
      assert(index >= 0 && index < count)
      note(1)
      return base[index]
    }
    @inline(__always) _modify {
      assert(index >= 0 && index < count)
      yield &base[index]
    }
  }

  subscript(index: Int32) -> Value {
    @inline(__always) get { self[Int(index)] }
    @inline(__always) _modify { yield &self[Int(index)] }
  }

  var last: Value? { count == 0 ? nil : base[count - 1] }

  @inline(__always)
  mutating func append(_ value: Value) {
    if count == capacity { grow(to: count + 1) }
    base[count] = value
    count += 1
  }

  mutating func append(from pointer: UnsafePointer<Value>, count added: Int) {
    guard added > 0 else { return }
    if count + added > capacity { grow(to: count + added) }
    (base + count).update(from: pointer, count: added)
    count += added
  }

  /// Appends values that are in this buffer already.
  mutating func appendOwn(_ range: Range<Int>) {
    if count + range.count > capacity { grow(to: count + range.count) }
    (base + count).update(from: base + range.lowerBound, count: range.count)
    count += range.count
  }

  mutating func removeLast() {
    assert(count > 0)
    count -= 1
  }

  mutating func truncate(to newCount: Int) {
    assert(newCount <= count)
    count = newCount
  }

  mutating func insert(_ value: Value, at index: Int) {
    if count == capacity { grow(to: count + 1) }
    note(count - index)
    (base + index + 1).update(from: base + index, count: count - index)
    base[index] = value
    count += 1
  }

  mutating func remove(at index: Int) {
    note(count - index)
    (base + index).update(from: base + index + 1, count: count - index - 1)
    count -= 1
  }

  func array() -> [Value] { Array(UnsafeBufferPointer(start: base, count: count)) }

  @inline(never)
  private mutating func grow(to needed: Int) {
    capacity = max(needed, capacity + capacity / 2 + 8)
    let larger = UnsafeMutablePointer<Value>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }
}
