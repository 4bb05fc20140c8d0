/// A language tag, taken apart (BCP 47, RFC 5646).
public struct LanguageTag: Hashable, Sendable {
  /// The first subtag in lower case, whether or not anybody knows it.
  public let primary: String
  public private(set) var extendedLanguages: [String] = []
  public private(set) var script: String?
  public private(set) var region: String?
  public private(set) var variants: [String] = []
  /// What follows each single letter, with it, for example `u-co-phonebk`.
  public private(set) var extensions: [String] = []
  public private(set) var privateUse: String?
  /// Whether the tag is one of the irregular or regular old ones.
  public let isGrandfathered: Bool
  /// Whether the tag has the form that the grammar asks for (section 2.1).
  public private(set) var isWellFormed: Bool

  /// Takes a tag apart. White space around it is not taken off: it makes the tag malformed.
  public init(parsing text: String) {
    let subtags = text.lowercased().split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    primary = subtags.first ?? ""
    isGrandfathered = LanguageRegistry.shared.grandfathered.contains(text.lowercased())
    isWellFormed = text.utf8.count <= 1000 && subtags.allSatisfy(Self.isSubtag)
    guard isWellFormed, !isGrandfathered else { return }
    if primary == "x" {
      privateUse = subtags.dropFirst().joined(separator: "-")
      isWellFormed = subtags.count > 1
      return
    }
    isWellFormed = (2...8).contains(primary.utf8.count) && primary.utf8.allSatisfy(Self.isLetter)
    var rest = subtags.dropFirst()
    if primary.utf8.count <= 3 { takeExtended(from: &rest) }
    if let next = rest.first, next.utf8.count == 4, next.utf8.allSatisfy(Self.isLetter) {
      script = next
      rest.removeFirst()
    }
    if let next = rest.first, Self.isRegion(next) {
      region = next
      rest.removeFirst()
    }
    while let next = rest.first, Self.isVariant(next) {
      variants.append(next)
      rest.removeFirst()
    }
    takeExtensions(from: rest)
  }

  /// Whether the first subtag is a registered language, or one for private use (`qaa` to `qtz`).
  ///
  /// This is what the ACT rules call a known primary language tag: the rest of the tag may be anything.
  public var hasKnownPrimary: Bool { !isGrandfathered && LanguageRegistry.shared.isLanguage(primary) }

  /// Whether the tag is well formed, all its parts are registered, and none is repeated (section 2.2.9).
  public var isValid: Bool {
    guard isWellFormed else { return false }
    if isGrandfathered || primary == "x" { return true }
    let registry = LanguageRegistry.shared
    return registry.isLanguage(primary)
      && extendedLanguages.count <= 1 && extendedLanguages.allSatisfy { registry.extended[$0] == primary }
      && script.map(registry.isScript) ?? true && region.map(registry.isRegion) ?? true
      && variants.allSatisfy(registry.variants.contains) && Set(variants).count == variants.count
      && Set(extensions.map(\.first)).count == extensions.count
  }

  private mutating func takeExtended(from rest: inout ArraySlice<String>) {
    while extendedLanguages.count < 3, let next = rest.first, next.utf8.count == 3,
      next.utf8.allSatisfy(Self.isLetter)
    {
      extendedLanguages.append(next)
      rest.removeFirst()
    }
  }

  private mutating func takeExtensions(from rest: ArraySlice<String>) {
    var rest = rest
    while let single = rest.first {
      guard single.utf8.count == 1 else {
        isWellFormed = false
        return
      }
      rest.removeFirst()
      let end = single == "x" ? rest.endIndex : rest.firstIndex { $0.utf8.count == 1 } ?? rest.endIndex
      let parts = rest[..<end]
      if parts.isEmpty { isWellFormed = false }
      if single == "x" {
        privateUse = parts.joined(separator: "-")
      } else {
        extensions.append(([single] + parts).joined(separator: "-"))
      }
      rest = rest[end...]
    }
  }

  private static func isSubtag(_ text: String) -> Bool {
    (1...8).contains(text.utf8.count) && text.utf8.allSatisfy { isLetter($0) || isDigit($0) }
  }

  private static func isRegion(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy(isLetter) || text.utf8.count == 3 && text.utf8.allSatisfy(isDigit)
  }

  private static func isVariant(_ text: String) -> Bool {
    text.utf8.count >= 5 || text.utf8.count == 4 && text.utf8.first.map(isDigit) ?? false
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// The registry's lists, unpacked at first use.
struct LanguageRegistry: Sendable {
  static let shared = LanguageRegistry()

  let languages: Set<String>
  /// Extended languages and the language each must follow.
  let extended: [String: String]
  let scripts: Set<String>
  let regions: Set<String>
  let variants: Set<String>
  let grandfathered: Set<String>

  private init() {
    var languages: Set<String> = []
    for (text, length) in [(LanguageSubtagTable.twoLetters, 1), (LanguageSubtagTable.threeLetters, 2)] {
      for group in text.split(separator: " ") {
        for last in group.dropFirst(length) { languages.insert(group.prefix(length) + String(last)) }
      }
    }
    self.languages = languages
    extended = Dictionary(
      LanguageSubtagTable.extended.split(separator: " ").map {
        let pair = $0.split(separator: ":")
        return (String(pair[0]), pair.count > 1 ? String(pair[1]) : "")
      }, uniquingKeysWith: { first, _ in first })
    scripts = Self.lowercased(LanguageSubtagTable.scripts)
    regions = Self.lowercased(LanguageSubtagTable.regions)
    variants = Self.lowercased(LanguageSubtagTable.variants)
    grandfathered = Self.lowercased(LanguageSubtagTable.grandfathered)
  }

  private static func lowercased(_ list: String) -> Set<String> {
    Set(list.lowercased().split(separator: " ").map(String.init))
  }

  func isLanguage(_ subtag: String) -> Bool {
    languages.contains(subtag) || subtag.utf8.count == 3 && subtag >= "qaa" && subtag <= "qtz"
  }

  func isScript(_ subtag: String) -> Bool { scripts.contains(subtag) || subtag >= "qaaa" && subtag <= "qabx" }

  func isRegion(_ subtag: String) -> Bool {
    regions.contains(subtag)
      || subtag.utf8.count == 2 && (subtag >= "qm" && subtag <= "qz" || subtag >= "xa" && subtag <= "xz")
  }
}
