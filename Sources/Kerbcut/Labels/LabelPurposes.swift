public import KerbcutPage
import KerbcutText

/// What a field asks for, as far as its label tells, and the autocomplete token for it.
public struct LabelPurpose: Sendable, Hashable {
  /// The token of the HTML Standard (section “Autofill”).
  public let token: String
  /// The kind of question that several such fields make up together: `name`, `address`, `card`.
  public let group: String?
}

extension Element {
  /// The purpose of the field by its label, in English or Welsh.
  public var labelPurpose: LabelPurpose? {
    LabelTable.purpose(of: labelText, added: page.options.lists["label-purposes"] ?? [])
  }
}

/// Labels and what they ask for. Users add lines of the same form with the list `label-purposes`.
public enum LabelTable {
  /// The purpose that a label names.
  public static func purpose(of label: String, added lines: [String] = []) -> LabelPurpose? {
    // Labels can stand in labels, so that all their texts are far more than the page.
    guard label.utf8.count < 400 else { return nil }
    let label = normalised(label)
    guard !label.isEmpty, label.utf8.count < 80 else { return nil }
    if let own = lines.lazy.compactMap(entry).first(where: { $0.labels.contains(label) }) { return own.purpose }
    return table[label]
  }

  /// Lower case, without “(optional)”, “your”, “what is your” and end punctuation.
  public static func normalised(_ label: String) -> String {
    var text = label.phrase
    for ending in ["(optional)", "(dewisol)"] where text.hasSuffix(ending) {
      text = String(text.dropLast(ending.count)).phrase
    }
    for opening in ["what is your ", "what's your ", "enter your ", "your ", "enter ", "beth yw eich ", "eich "]
    where text.hasPrefix(opening) {
      text = String(text.dropFirst(opening.count))
      break
    }
    return text
  }

  private static let table: [String: LabelPurpose] = .init(
    lines.split(separator: "\n").compactMap { entry(String($0)) }.flatMap { entry in
      entry.labels.map { ($0, entry.purpose) }
    }, uniquingKeysWith: { first, _ in first })

  /// `token group: label, label`; a group of `-` is none.
  private static func entry(_ line: String) -> (labels: [String], purpose: LabelPurpose)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let head = line[..<colon].split(separator: " ").map(String.init)
    guard let token = head.first else { return nil }
    let labels = line[line.index(after: colon)...].split(separator: ",").map { String($0).collapsed.inLowerCase }
    let group = head.count > 1 && head[1] != "-" ? head[1] : nil
    return (labels, LabelPurpose(token: token, group: group))
  }

  /// After the patterns of the GOV.UK Design System and WCAG 2.2, success criterion 1.3.5 (November 2026).
  /// National Insurance, NHS, sort code and account numbers have no token.
  private static let lines = """
    name name: full name, name, enw, enw llawn, name on the account
    given-name name: first name, first names, first name(s), given name, given names, given name(s), enw cyntaf
    family-name name: last name, family name, surname, cyfenw, enw olaf
    additional-name name: middle name, middle names, middle name(s), enwau canol
    email -: email, email address, e-mail, e-mail address, e-bost, cyfeiriad e-bost
    tel -: phone, phone number, telephone, telephone number, mobile, mobile number, mobile phone number, \
    uk mobile number, contact telephone number, ffôn, rhif ffôn, rhif ffôn symudol
    address-line1 address: address line 1, llinell gyfeiriad 1, building and street, building and street line 1 of 2
    address-line2 address: address line 2, llinell gyfeiriad 2, building and street line 2 of 2
    address-level2 address: town, city, town or city, tref, dinas, tref neu ddinas
    postal-code address: postcode, cod post
    street-address address: address, cyfeiriad
    country-name -: country, gwlad
    organization -: organisation, organisation name, company name, sefydliad, enw'r sefydliad
    organization-title -: job title, teitl swydd
    username -: user name, username, enw defnyddiwr
    current-password -: password, cyfrinair
    new-password -: new password, create password, create a password, cyfrinair newydd
    one-time-code -: security code, access code, confirmation code, code sent to you, cod diogelwch
    cc-number card: card number, long card number, rhif y cerdyn
    cc-exp card: expiry date, card expiry date
    cc-csc card: card security code, cvv, cvc, cv2
    cc-name card: name on card, name on the card
    """
}

extension UserList {
  /// What labels ask for, for checks of forms and for `autocomplete`. Its lines have the form of `LabelTable`.
  public static let labelPurposes = UserList(
    id: "label-purposes", title: "What a label asks for, by the token of autocomplete",
    form: UserListForm(
      [
        .init(
          "purpose",
          proof: .init("token of the attribute ‘autocomplete’") { value in
            AutofillField.all.contains { $0.name == value }
          }),
        .init("group", isRequired: false), .init("labels", isList: true),
      ], separators: [":", ","]
    ) { entry in
      "\(entry["purpose"]) \(entry.has("group") ? entry["group"] : "-"): \(entry["labels"])"
    })

  /// The lists that no one plugin owns.
  public static let shared: [UserList] = [.labelPurposes]
}
