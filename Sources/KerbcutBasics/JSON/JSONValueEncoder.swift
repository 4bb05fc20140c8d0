/// Makes a `JSONValue` of a fact without writing and reading JSON: every page has facts of many checks.
package final class JSONValueEncoder: Encoder {
  package let codingPath: [any CodingKey]
  package let userInfo: [CodingUserInfoKey: Any] = [:]
  fileprivate var content = Content.none

  /// What was encoded so far. Values in containers may still be growing, so they are kept as encoders.
  fileprivate enum Content {
    case none
    case value(JSONValue)
    case keyed([String: Member])
    case unkeyed([Member])
  }

  /// A member or an item: a value of its own, or an encoder that may still be filled.
  fileprivate enum Member {
    case value(JSONValue)
    case encoder(JSONValueEncoder)

    var value: JSONValue {
      switch self {
      case .value(let value): value
      case .encoder(let encoder): encoder.value
      }
    }
  }

  private init(codingPath: [any CodingKey]) { self.codingPath = codingPath }

  /// The value of a fact; nil if JSON has no form for it.
  package static func value(of fact: some Encodable) -> JSONValue? {
    let encoder = JSONValueEncoder(codingPath: [])
    guard (try? fact.encode(to: encoder)) != nil else { return nil }
    return encoder.value
  }

  fileprivate var value: JSONValue {
    switch content {
    case .none: .object([:])
    case .value(let value): value
    case .keyed(let members): .object(members.mapValues(\.value))
    case .unkeyed(let items): .array(items.map(\.value))
    }
  }

  package func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .keyed = content {} else { content = .keyed([:]) }
    return KeyedEncodingContainer(Keyed<Key>(encoder: self))
  }

  package func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .unkeyed = content {} else { content = .unkeyed([]) }
    return Unkeyed(encoder: self)
  }

  package func singleValueContainer() -> any SingleValueEncodingContainer { Single(encoder: self) }

  fileprivate func member(_ key: any CodingKey) -> JSONValueEncoder {
    let inner = JSONValueEncoder(codingPath: codingPath + [key])
    set(.encoder(inner), at: key)
    return inner
  }

  fileprivate func set(_ member: Member, at key: any CodingKey) {
    guard case .keyed(var members) = content else { return }
    content = .none
    members[key.stringValue] = member
    content = .keyed(members)
  }

  fileprivate var count: Int {
    if case .unkeyed(let items) = content { items.count } else { 0 }
  }

  fileprivate func item() -> JSONValueEncoder {
    let inner = JSONValueEncoder(codingPath: codingPath)
    append(.encoder(inner))
    return inner
  }

  fileprivate func append(_ member: Member) {
    guard case .unkeyed(var items) = content else { return }
    content = .none
    items.append(member)
    content = .unkeyed(items)
  }

  fileprivate func put(_ value: some Encodable) throws {
    switch value {
    case let value as String: content = .value(.string(value))
    case let value as Bool: content = .value(.bool(value))
    case let value as Int: content = .value(.integer(value))
    case let value as any BinaryInteger:
      guard let number = Int(exactly: value) else { throw unwritable(value) }
      content = .value(.integer(number))
    case let value as Double: try put(number: value)
    case let value as Float: try put(number: Double("\(value)") ?? .nan)
    case let value as JSONValue: content = .value(value)
    default: try value.encode(to: self)
    }
  }

  /// Whole numbers are integers once they are read from JSON.
  private func put(number: Double) throws {
    guard number.isFinite else { throw unwritable(number) }
    content = .value(Int(exactly: number).map(JSONValue.integer) ?? .number(number))
  }

  private func unwritable(_ value: Any) -> EncodingError {
    .invalidValue(value, .init(codingPath: codingPath, debugDescription: "JSON has no form for this number."))
  }
}

extension JSONValueEncoder {
  private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: JSONValueEncoder
    var codingPath: [any CodingKey] { encoder.codingPath }

    func encodeNil(forKey key: Key) { encoder.set(.value(.null), at: key) }
    // The commonest, without casts and without encoders of their own.
    func encode(_ value: String, forKey key: Key) { encoder.set(.value(.string(value)), at: key) }
    func encode(_ value: Bool, forKey key: Key) { encoder.set(.value(.bool(value)), at: key) }
    func encode(_ value: Int, forKey key: Key) { encoder.set(.value(.integer(value)), at: key) }
    func encode(_ value: some Encodable, forKey key: Key) throws { try encoder.member(key).put(value) }
    func nestedContainer<Inner>(
      keyedBy type: Inner.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Inner> { encoder.member(key).container(keyedBy: type) }
    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
      encoder.member(key).unkeyedContainer()
    }
    func superEncoder() -> any Encoder { encoder }
    func superEncoder(forKey key: Key) -> any Encoder { encoder.member(key) }
  }

  private struct Unkeyed: UnkeyedEncodingContainer {
    let encoder: JSONValueEncoder
    var codingPath: [any CodingKey] { encoder.codingPath }
    var count: Int { encoder.count }

    func encodeNil() { encoder.append(.value(.null)) }
    func encode(_ value: String) { encoder.append(.value(.string(value))) }
    func encode(_ value: Int) { encoder.append(.value(.integer(value))) }
    func encode(_ value: some Encodable) throws { try encoder.item().put(value) }
    func nestedContainer<Inner>(keyedBy type: Inner.Type) -> KeyedEncodingContainer<Inner> {
      encoder.item().container(keyedBy: type)
    }
    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { encoder.item().unkeyedContainer() }
    func superEncoder() -> any Encoder { encoder.item() }
  }

  private struct Single: SingleValueEncodingContainer {
    let encoder: JSONValueEncoder
    var codingPath: [any CodingKey] { encoder.codingPath }

    func encodeNil() { encoder.content = .value(.null) }
    func encode(_ value: String) { encoder.content = .value(.string(value)) }
    func encode(_ value: Int) { encoder.content = .value(.integer(value)) }
    func encode(_ value: some Encodable) throws { try encoder.put(value) }
  }
}
