/// A value of `autocomplete` with a field name, taken apart (HTML Standard, section 4.10.18.7.1, “Autofilling form controls”).
public struct AutocompleteTokens: Hashable, Sendable {
  /// The section, without `section-`.
  public let section: String?
  /// `shipping` or `billing`.
  public let hint: String?
  /// `home`, `work`, `mobile`, `fax` or `pager`.
  public let contact: String?
  public let field: AutofillField
  public let isWebAuthn: Bool

  /// Takes a value apart; nil if it is not in the order and words of the Standard. `on` and `off` name no field: nil too.
  public init?(parsing text: String) {
    var tokens = text.utf8.split(whereSeparator: { NameText.isSpace($0) }).map {
      String(decoding: $0.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }[...]
    guard tokens.count <= 5 else { return nil }
    func take(_ fits: (String) -> Bool) -> String? {
      guard let first = tokens.first, fits(first) else { return nil }
      return tokens.removeFirst()
    }
    section = take { $0.hasPrefix("section-") && $0.utf8.count > 8 }.map { String($0.dropFirst(8)) }
    hint = take { $0 == "shipping" || $0 == "billing" }
    contact = take { ["home", "work", "mobile", "fax", "pager"].contains($0) }
    guard let word = take({ _ in true }), let field = AutofillField(word) else { return nil }
    if contact != nil, !field.isContact { return nil }
    self.field = field
    isWebAuthn = take { $0 == "webauthn" } != nil
    guard tokens.isEmpty else { return nil }
  }

  /// Whether a token is one that the Standard knows, or one misspelt: without hyphens, with one letter in four wrong,
  /// lacking or too many.
  public static func isNearlyWord(_ token: String) -> Bool {
    let letters = Array(
      token.utf8.filter { $0 != UInt8(ascii: "-") }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
    guard letters.count <= 40 else { return false }
    return words.contains { word in
      let allowed = max(1, word.count / 4)
      guard word.count > 2, abs(word.count - letters.count) <= allowed else { return false }
      return distance(word, letters) <= allowed
    }
  }

  /// The words of the Standard in ASCII, without hyphens.
  private static let words: [[UInt8]] =
    (AutofillField.all.map(\.name) + [
      "section", "shipping", "billing", "home", "work", "mobile", "fax", "pager", "webauthn",
    ])
    .map { Array($0.utf8.filter { $0 != UInt8(ascii: "-") }) }

  /// How many letters are wrong, lacking, too many or in each other's place (optimal string alignment).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var rows = [Array(0...right.count)]
    for (number, letter) in left.enumerated() {
      var row = [number + 1]
      for column in right.indices {
        let change = rows[number][column] + (right[column] == letter ? 0 : 1)
        var least = min(change, row[column] + 1, rows[number][column + 1] + 1)
        if number > 0, column > 0, letter == right[column - 1], left[number - 1] == right[column] {
          least = min(least, rows[number - 1][column - 1] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}

/// A field that browsers can fill in, by its name in `autocomplete`.
public struct AutofillField: Hashable, Sendable {
  /// The groups of controls that fields go with (HTML Standard, same section).
  public enum Group: String, Sendable, Codable {
    case text, multiline, password, url, username, tel, numeric, month, date
  }

  public let name: String
  public let group: Group
  /// Whether `home`, `work` and the like may stand before it.
  public let isContact: Bool
  /// Whether WCAG 1.3.5 knows the purpose (section 7, “Input Purposes for User Interface Components”).
  public let isInputPurpose: Bool

  public init?(_ name: String) {
    guard let field = Self.byName[name] else { return nil }
    self = field
  }

  private init(name: String, group: Group) {
    self.name = name
    self.group = group
    isContact = group == .tel || name.hasPrefix("tel-") || name == "email" || name == "impp"
    isInputPurpose = name != "one-time-code"
  }

  /// All fields in the order of the Standard's table.
  public static let all: [AutofillField] = table.split(separator: "\n").flatMap { line -> [AutofillField] in
    let words = line.split(separator: " ").map(String.init)
    guard let first = words.first, let group = Group(rawValue: first) else { return [] }
    return words.dropFirst().map { AutofillField(name: $0, group: group) }
  }

  private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  private static let table = """
    text name honorific-prefix given-name additional-name family-name honorific-suffix nickname organization-title
    username username
    password new-password current-password one-time-code
    text organization
    multiline street-address
    text address-line1 address-line2 address-line3 address-level4 address-level3 address-level2 address-level1
    text country country-name postal-code cc-name cc-given-name cc-additional-name cc-family-name cc-number
    month cc-exp
    numeric cc-exp-month cc-exp-year
    text cc-csc cc-type transaction-currency
    numeric transaction-amount
    text language
    date bday
    numeric bday-day bday-month bday-year
    text sex
    url url photo
    tel tel
    text tel-country-code tel-national tel-area-code tel-local tel-local-prefix tel-local-suffix tel-extension
    username email
    url impp
    """

  /// Whether the field goes with a control: `input` by its type, `select`, `textarea` (nil for the last two).
  public func fits(_ type: InputType?) -> Bool {
    switch type {
    case nil, .hidden: true
    case .text, .search: group != .multiline
    case .password: group == .password
    case .url: group == .url
    case .email: group == .username
    case .tel: group == .tel
    case .number: group == .numeric
    case .month: group == .month
    case .date: group == .date
    default: false
    }
  }
}
