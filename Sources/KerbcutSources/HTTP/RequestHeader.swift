/// A header of requests.
public struct RequestHeader: Sendable, Equatable {
  public let name: String
  public let value: String

  /// What a request holds.
  public var line: String { "\(name): \(value)" }

  /// Headers that say how an answer travels, or to whom the request goes: the program writes them.
  private static let own: Set = [
    "accept-encoding", "connection", "content-length", "expect", "host", "keep-alive", "te", "trailer",
    "transfer-encoding", "upgrade",
  ]

  /// Reads `Name: value` (RFC 9110, section 5); nil if it is none, or one that the program writes.
  public init?(_ line: some StringProtocol) {
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].utf8.allSatisfy(Self.isOfName),
      !Self.own.contains(parts[0].lowercased())
    else { return nil }
    let value = parts[1].drop { $0 == " " || $0 == "\t" }
    guard !value.isEmpty, value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else { return nil }
    name = String(parts[0])
    self.value = String(value)
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || "!#$%&'*+-.^_`|~".utf8.contains(byte)
  }
}
