internal import KerbcutBasics
internal import KerbcutStandards

/// A value in the line of a page, which is most of what an audit writes and a report reads: it is written and read
/// straight, at a tenth of the cost of `Codable`, and in the form that `Codable` gives it.
protocol LineValue {
  func write(to text: inout JSONText)
  /// The value that comes next; nil if it is another kind of value.
  static func read(_ scan: inout JSONScan) -> Self?
}

/// A value with members. They are listed once, in the order of their keys: a visitor writes them or reads them.
protocol LineObject: LineValue {
  /// What reading begins with.
  static var blank: Self { get }
  mutating func visit(_ members: inout some MemberVisitor)
}

/// What is done with each member of an object.
protocol MemberVisitor {
  mutating func member<Value: LineValue>(_ key: StaticString, _ value: inout Value)
  /// A member that is left out where there is nothing.
  mutating func member<Value: LineValue>(_ key: StaticString, _ value: inout Value?)
}

extension LineObject {
  func write(to text: inout JSONText) {
    text.object { text in
      var whole = self
      whole.visit(&text)
    }
  }

  static func read(_ scan: inout JSONScan) -> Self? {
    var whole = blank
    scan.object { whole.visit(&$0) }
    return whole
  }
}

extension JSONText: MemberVisitor {
  mutating func member<Value: LineValue>(_ key: StaticString, _ value: inout Value) {
    self.key(key)
    value.write(to: &self)
  }

  mutating func member<Value: LineValue>(_ key: StaticString, _ value: inout Value?) {
    guard let value else { return }
    self.key(key)
    value.write(to: &self)
  }
}

extension JSONScan: MemberVisitor {
  mutating func member<Value: LineValue>(_ key: StaticString, _ value: inout Value) {
    guard takes(key: key), let found = Value.read(&self) else { return giveUp() }
    value = found
  }

  mutating func member<Value: LineValue>(_ key: StaticString, _ value: inout Value?) {
    guard takes(key: key) else { return }
    value = Value.read(&self)
    if value == nil { giveUp() }
  }
}

// MARK: Values of JSON

extension String: LineValue {
  func write(to text: inout JSONText) { text.string(self) }
  static func read(_ scan: inout JSONScan) -> String? { scan.string() }
}

extension Int: LineValue {
  func write(to text: inout JSONText) { text.integer(self) }
  static func read(_ scan: inout JSONScan) -> Int? { scan.integer() }
}

extension Double: LineValue {
  func write(to text: inout JSONText) { text.number(self) }
  static func read(_ scan: inout JSONScan) -> Double? { scan.number() }
}

extension Bool: LineValue {
  func write(to text: inout JSONText) { text.word(self ? "true" : "false") }
  static func read(_ scan: inout JSONScan) -> Bool? { scan.bool() }
}

extension JSONValue: LineValue {
  func write(to text: inout JSONText) { text.value(self) }
  static func read(_ scan: inout JSONScan) -> JSONValue? { scan.value() }
}

extension Array: LineValue where Element: LineValue {
  func write(to text: inout JSONText) { text.array(self) { $1.write(to: &$0) } }
  static func read(_ scan: inout JSONScan) -> [Element]? { scan.items(Element.read) }
}

extension Dictionary: LineValue where Key == String, Value: LineValue {
  func write(to text: inout JSONText) { text.object(self) { $1.write(to: &$0) } }
  static func read(_ scan: inout JSONScan) -> [String: Value]? { scan.dictionary(Value.read) }
}

extension LineValue where Self: RawRepresentable<String> {
  func write(to text: inout JSONText) { text.string(rawValue) }
  static func read(_ scan: inout JSONScan) -> Self? { Self(rawValue: scan.string()) }
}

// MARK: Values of an audit

extension Outcome: LineValue {}
extension Weight: LineValue {}
extension FindingStatus: LineValue {}
extension FindingTraits: LineValue {}
extension Question.Form: LineValue {}
extension Question.Subject: LineValue {}
extension Lack.Kind: LineValue {}
extension ReportSection.Kind: LineValue {}
extension SuppressionProblem.Kind: LineValue {}

extension Requirement: LineValue {
  func write(to text: inout JSONText) { text.string(description) }
  static func read(_ scan: inout JSONScan) -> Requirement? { Requirement(description: scan.string()) }
}
