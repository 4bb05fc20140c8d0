/// A word, number or address of a sentence, as a range of the page's text.
public struct Word: Sendable {
  package let start: UInt32
  package let count: UInt16
  package let language: UInt8
  public let traits: Traits
  /// A number that words share that differ at most in case, kind of apostrophe and dots of an abbreviation.
  public let key: UInt64

  /// What is known of a word.
  public struct Traits: OptionSet, Sendable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    public static let link = Traits(rawValue: 1)
    public static let bold = Traits(rawValue: 1 << 1)
    public static let italic = Traits(rawValue: 1 << 2)
    public static let code = Traits(rawValue: 1 << 3)
    /// Inside `q`, `cite` or `blockquote`, or between quotation marks.
    public static let quoted = Traits(rawValue: 1 << 4)
    public static let abbreviation = Traits(rawValue: 1 << 5)
    /// Joined to the word before by a hyphen, slash or the like.
    public static let joined = Traits(rawValue: 1 << 6)
    /// Starts with a capital letter.
    public static let capitalised = Traits(rawValue: 1 << 7)
    /// Two or more letters, all capital.
    public static let capitals = Traits(rawValue: 1 << 8)
    /// Holds a figure.
    public static let number = Traits(rawValue: 1 << 9)
    /// A web or email address, or a file name.
    public static let address = Traits(rawValue: 1 << 10)
    /// Written with dots inside, as in “e.g.”.
    public static let dotted = Traits(rawValue: 1 << 11)
    /// Joined to the word before by a slash.
    public static let afterSlash = Traits(rawValue: 1 << 12)
    /// In an element that is underlined by its tag.
    public static let underlined = Traits(rawValue: 1 << 13)
    /// One of the small words that only English has, of the languages of Wales.
    package static let english = Traits(rawValue: 1 << 14)
    /// One of the small words that only Welsh has.
    package static let welsh = Traits(rawValue: 1 << 15)
  }

  public var isJoined: Bool { traits.contains(.joined) }
  public var isLink: Bool { traits.contains(.link) }
  public var isQuoted: Bool { traits.contains(.quoted) }
  public var isCode: Bool { traits.contains(.code) }
  public var isCapitalised: Bool { traits.contains(.capitalised) }
  public var isCapitals: Bool { traits.contains(.capitals) }
  public var isNumber: Bool { traits.contains(.number) }
  public var isAddress: Bool { traits.contains(.address) }
}

/// A sentence as ranges of a text and of its words.
package struct SentenceRecord: Sendable {
  package var block: UInt32
  package var start: UInt32
  package var end: UInt32
  package var firstWord: UInt32
  package var endWord: UInt32
  /// What is known of any of its words.
  package var traits: Word.Traits
}
