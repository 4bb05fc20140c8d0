/// One of several parts of an audit: the second of five is `2/5`.
///
/// Every machine finds all pages, in the same order, and audits those whose turn it is.
public struct RunPart: Codable, Sendable, Equatable {
  /// From 1.
  public var number: Int
  /// How many parts there are.
  public var count: Int

  /// A part by its number from 1; nobody proves that there is such a part.
  public init(number: Int, count: Int) {
    self.number = number
    self.count = count
  }

  /// Reads `2/5`; nil where that is no part.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], count > 0, (1...count).contains(number) else {
      return nil
    }
    self.init(number: number, count: count)
  }

  /// What of a list is this part's.
  public func part<Element>(of all: [Element]) -> [Element] {
    all.enumerated().filter { $0.offset % count == number - 1 }.map(\.element)
  }
}

extension Run {
  /// The option that says where the findings are recorded as accepted.
  public static let recordingOption = "update-baseline"

  /// The option that says that accepted findings which are gone fail the gate.
  public static let strictOption = "strict-baseline"
  /// The option that names the day whose checks are held on to.
  public static let checksOption = "checks-as-of"
  /// The option that names what is left out, a pattern a line.
  public static let excludeOption = "exclude"

  /// Whether accepted findings that are gone fail the gate.
  public var isStrictAboutBaseline: Bool { options[Self.strictOption] != nil }

  /// Patterns of what is left out.
  public var excluded: [String] {
    options[Self.excludeOption]?.split(whereSeparator: \.isNewline).map(String.init) ?? []
  }

  /// Whether the findings are recorded as accepted: none of them fails the gate.
  public var isRecording: Bool { options[Self.recordingOption] != nil }
}

extension RunPart: CustomStringConvertible {
  public var description: String { "\(number)/\(count)" }
}
