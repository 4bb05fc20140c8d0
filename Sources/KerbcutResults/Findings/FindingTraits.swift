internal import KerbcutBasics

/// What a finding is recognised by when a page changes: what its target is, and what is around it, as short hashes. An
/// edit changes one of them or two, so that findings are the same where most agree; `FindingMatch` says which must.
///
/// Empty where there is nothing: an image without a name has no words.
public struct FindingTraits: Sendable, Hashable {
  /// Its element and role: findings are never the same where these differ.
  public var kind: String
  /// Its name or text.
  public var words: String
  /// Where it leads or what it shows, without servers and digests.
  public var address: String
  /// The id, name and type that its author gave it.
  public var field: String
  /// The way to it from the nearest element with a lasting id.
  public var spot: String
  /// The text before it.
  public var before: String
  /// The text behind it.
  public var after: String

  /// Traits from the texts that they are the hashes of.
  public init(
    kind: String = "", words: String = "", address: String = "", field: String = "", spot: String = "",
    before: String = "",
    after: String = ""
  ) {
    self.kind = Self.hash(kind)
    self.words = Self.hash(words)
    self.address = Self.hash(address)
    self.field = Self.hash(field)
    self.spot = Self.hash(spot)
    self.before = Self.hash(before)
    self.after = Self.hash(after)
  }

  private static func hash(_ text: String) -> String {
    text.isEmpty ? "" : String(StableHash(text).hexadecimal.suffix(8))
  }
}

extension FindingTraits: Codable, RawRepresentable {
  /// `kind.words.address.field.spot.before.after`
  public init?(rawValue: String) {
    let parts = rawValue.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 7 else { return nil }
    self.init()
    (kind, words, address, field) = (parts[0], parts[1], parts[2], parts[3])
    (spot, before, after) = (parts[4], parts[5], parts[6])
  }

  /// The hashes with points between.
  public var rawValue: String { [kind, words, address, field, spot, before, after].joined(separator: ".") }
}

extension FindingTraits {
  /// A way in which two findings of one check on one page are the same: the traits that agree, `nil` where a finding
  /// has too little for it.
  struct Tier: Sendable {
    let isMoved: Bool
    let key: @Sendable (FindingTraits) -> String?
  }

  /// The ways in their order, the surest first.
  ///
  /// What the target is, is three traits; where it stands, three others. All of what it is and something of where it
  /// stands, or all of what it is alone, where that is anything; or two of what it is, and what is around it.
  static let tiers: [Tier] = {
    let whats: [@Sendable (FindingTraits) -> [String]] = [
      { [$0.words, $0.address, $0.field] }, { ["-", $0.address, $0.field] }, { [$0.words, "-", $0.field] },
      { [$0.words, $0.address, "-"] },
    ]
    let pairs: [@Sendable (FindingTraits) -> [String]] = [
      { [$0.before, $0.after, "-"] }, { [$0.before, "-", $0.spot] }, { ["-", $0.after, $0.spot] },
    ]
    let singles: [@Sendable (FindingTraits) -> [String]] = [
      { [$0.before, "-", "-"] }, { ["-", $0.after, "-"] },
    ]
    func tier(
      _ what: @escaping @Sendable (FindingTraits) -> [String], _ place: @escaping @Sendable (FindingTraits) -> [String],
      needsContent: Bool
    ) -> Tier {
      Tier(isMoved: false) { traits in
        let (parts, places) = (what(traits), place(traits))
        guard !places.contains(""), !needsContent || parts.contains(where: { !$0.isEmpty && $0 != "-" }) else {
          return nil
        }
        return ([traits.kind] + parts + places).joined(separator: ".")
      }
    }
    var tiers = [Tier(isMoved: false) { $0.rawValue }]
    tiers += pairs.map { tier(whats[0], $0, needsContent: false) }
    tiers += singles.map { tier(whats[0], $0, needsContent: true) }
    tiers.append(tier(whats[0], { ["-", "-", $0.spot] }, needsContent: true))
    tiers.append(Tier(isMoved: true, key: \.content))
    for what in whats.dropFirst() { tiers += pairs.map { tier(what, $0, needsContent: false) } }
    for what in whats.dropFirst() { tiers += singles.map { tier(what, $0, needsContent: true) } }
    return tiers
  }()

  /// What the target is, wherever it stands; nil where it is nothing that could be told from another.
  var content: String? {
    words.isEmpty && address.isEmpty && field.isEmpty ? nil : "\(kind).\(words).\(address).\(field)"
  }
}
