import KerbcutText

/// A list of a check that users may add entries of their own to, without Swift: words, fingerprints, labels.
///
/// A plugin says which lists its checks take. The command reads entries from data files, proves them by the list's form
/// and passes each in as a line of text (`PageOptions.lists`), which the check reads.
public struct UserList: Sendable, Identifiable {
  /// Words in kebab case: `words-to-avoid`.
  public let id: String
  /// What an entry does, as a sentence without full stop.
  public let title: String
  /// What an entry is made of.
  public let form: Form

  /// A list that takes entries of one form.
  public init(id: String, title: String, form: Form) {
    self.id = id
    self.title = title
    self.form = form
  }

  /// A part of an entry.
  public struct Field: Sendable, Equatable {
    /// What the field is called in a data file.
    public let name: String
    /// Whether an entry without it is refused.
    public let isRequired: Bool
    /// Whether it may have several values.
    public let isList: Bool
    /// The only values that it can have; empty where any will do.
    public let choices: [String]

    init(_ name: String, isRequired: Bool = true, isList: Bool = false, choices: [String] = []) {
      self.name = name
      self.isRequired = isRequired
      self.isList = isList
      self.choices = choices
    }
  }

  /// What an entry is made of.
  public enum Form: String, Sendable, CaseIterable {
    /// A word or phrase.
    case word
    /// A word or phrase, and what to write instead.
    case phrase
    /// A script library, the oldest version that gets fixes, and how files of it are known.
    case library
    /// A product whose code or frames pages take in, and pieces of addresses or scripts by which it is known.
    case product
    /// A purpose of a field (a token of `autocomplete`), and the labels that ask for it.
    case label
    /// A template that is retired, and classes or ids of elements by which a page made with it is known.
    case template
    /// A front-end library, its newest major version, and the beginnings of its files’ names.
    case frontend
    /// A platform, and the words of a `generator` or the endings of addresses by which it is known.
    case platform

    /// The fields of an entry; the first one is its name.
    public var fields: [Field] {
      switch self {
      case .word: [Field("word")]
      case .phrase: [Field("phrase"), Field("use", isRequired: false)]
      case .library:
        [
          Field("name"), Field("supported-from"), Field("files", isList: true),
          Field("banners", isRequired: false, isList: true),
          Field("weight", isRequired: false, choices: ["warning", "notice"]),
        ]
      case .product:
        [
          Field("name"),
          Field(
            "purpose",
            choices: ["analytics", "recording", "operation", "advertising", "social", "video", "map", "overlay"]),
          Field("signs", isList: true),
        ]
      case .label: [Field("purpose"), Field("group", isRequired: false), Field("labels", isList: true)]
      case .template:
        [
          Field("name"), Field("classes", isRequired: false, isList: true),
          Field("ids", isRequired: false, isList: true),
        ]
      case .frontend: [Field("name"), Field("newest"), Field("files", isList: true)]
      case .platform:
        [
          Field("name"), Field("generators", isRequired: false, isList: true),
          Field("endings", isRequired: false, isList: true),
        ]
      }
    }

    /// The line that checks read for an entry, from its values by field.
    public func line(_ values: [String: [String]]) -> String {
      func all(_ field: String) -> String { (values[field] ?? []).joined(separator: ", ") }
      switch self {
      case .word: return all("word")
      case .phrase: return values["use"] == nil ? all("phrase") : "\(all("phrase")) = \(all("use"))"
      case .library:
        return [all("name"), all("supported-from"), all("files"), all("banners"), all("weight")].joined(
          separator: " | ")
      case .product: return "\(all("name")) = \(all("purpose")): \(all("signs"))"
      case .label: return "\(all("purpose")) \(values["group"] == nil ? "-" : all("group")): \(all("labels"))"
      case .template: return [all("name"), all("classes"), all("ids")].joined(separator: " | ")
      case .frontend: return [all("name"), all("newest"), all("files")].joined(separator: " | ")
      case .platform: return [all("name"), all("generators"), all("endings")].joined(separator: " | ")
      }
    }

    /// Characters that part the values in a line, so that no value may hold them.
    public var separators: Set<Character> {
      switch self {
      case .word: []
      case .phrase: ["="]
      case .library, .template, .frontend, .platform: ["|", ","]
      case .product: ["=", ","]
      case .label: [":", ","]
      }
    }

    /// Whether an entry may be written as one text instead of its fields.
    public var isText: Bool { self == .word || self == .phrase }
  }
}

extension UserList {
  /// What labels ask for, for checks of forms and for `autocomplete`.
  public static let labelPurposes = UserList(
    id: "label-purposes", title: "What a label asks for, by the token of autocomplete", form: .label)

  /// The lists that no one plugin owns.
  public static let shared: [UserList] = [.labelPurposes]
}

/// The parts of a line `part | part, part`: values trimmed, empty ones left out.
public struct UserListLine: Sendable {
  private let parts: [[String]]

  /// A line as `PageOptions.lists` holds it.
  public init(_ line: some StringProtocol) {
    parts = line.split(separator: "|", omittingEmptySubsequences: false).map { part in
      part.split(separator: ",").map { String($0).collapsed }.filter { !$0.isEmpty }
    }
  }

  /// The values of a part, counted from 0.
  public subscript(number: Int) -> [String] { parts.indices.contains(number) ? parts[number] : [] }
}
