/// What somebody answered to a question.
public enum Answer: Sendable, Hashable {
  /// What the sentence asks is so, or what it says to check is in order.
  case yes
  /// It is not so, or not in order.
  case no
  /// There is no such thing, where a text or a place was asked for.
  case none
  /// One of those that the question offers.
  case one(String)
  /// Words, where a text was asked for.
  case text(String)
  /// A selector, an address, or words that say where.
  case place(String)
  /// Two colours, where these were asked for.
  case colours(ColourPair)

  /// What the answer is called among the meanings of a question.
  public var key: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .none: "none"
    case .one(let choice): choice
    case .text: "text"
    case .place: "place"
    case .colours: "colours"
    }
  }

  /// The answer in words.
  public var words: String {
    switch self {
    case .yes: "Yes"
    case .no: "No"
    case .none: "There is none"
    case .one(let words), .text(let words), .place(let words): words
    case .colours(let pair): "\(pair.front) on \(pair.behind)"
    }
  }

  func fits(_ form: Question.Form) -> Bool {
    switch (self, form) {
    case (.yes, .yesOrNo), (.no, .yesOrNo), (.yes, .inOrder), (.no, .inOrder), (.one, .oneOf), (.text, .text),
      (.none, .text), (.place, .place), (.none, .place), (.colours, .colours):
      true
    default: false
    }
  }
}

/// As a word, or as an object with one member: `"no"`, `{"place":"#transcript"}`.
extension Answer: Codable {
  private enum Member: String, CodingKey { case one, text, place, colours }

  public init(from decoder: any Decoder) throws {
    if let word = try? decoder.singleValueContainer().decode(String.self) {
      guard let answer = [Answer.yes, .no, .none].first(where: { $0.key == word }) else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "‘\(word)’ is no answer"))
      }
      self = answer
      return
    }
    let members = try decoder.container(keyedBy: Member.self)
    switch members.allKeys.first {
    case .one: self = .one(try members.decode(String.self, forKey: .one))
    case .text: self = .text(try members.decode(String.self, forKey: .text))
    case .place: self = .place(try members.decode(String.self, forKey: .place))
    case .colours: self = .colours(try members.decode(ColourPair.self, forKey: .colours))
    case nil:
      throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no answer"))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .yes, .no, .none:
      var word = encoder.singleValueContainer()
      try word.encode(key)
    case .one(let words): try encode(words, as: .one, to: encoder)
    case .text(let words): try encode(words, as: .text, to: encoder)
    case .place(let words): try encode(words, as: .place, to: encoder)
    case .colours(let pair): try encode(pair, as: .colours, to: encoder)
    }
  }

  private func encode(_ value: some Encodable, as member: Member, to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: Member.self)
    try members.encode(value, forKey: member)
  }
}
