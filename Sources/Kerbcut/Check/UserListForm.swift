/// What an entry of a user's list is made of, and the line of text that checks read for it. The plugin that reads a list
/// makes its form:
///
///     UserListForm([.init("name"), .init("signs", isList: true)], separators: ["=", ","]) { entry in
///       "\(entry["name"]) = \(entry["signs"])"
///     }
public struct UserListForm: Sendable {
  /// The fields of an entry; the first one is its name.
  public let fields: [Field]
  /// Characters that part the values in a line, so that no value may hold them.
  public let separators: Set<Character>
  private let write: @Sendable (Entry) -> String

  /// A form; `line` writes an entry as the checks of the list read it.
  public init(
    _ fields: [Field], separators: Set<Character> = [], line: @escaping @Sendable (Entry) -> String
  ) {
    self.fields = fields
    self.separators = separators
    write = line
  }

  /// The line that checks read for an entry, from its values by field.
  public func line(_ values: [String: [String]]) -> String { write(Entry(values: values)) }

  /// Whether an entry may be written as one text instead of its fields: its name is all that it needs.
  public var isText: Bool { !fields.contains(where: \.isList) && fields.count(where: \.isRequired) == 1 }

  /// A part of an entry.
  public struct Field: Sendable {
    /// What the field is called in a data file.
    public let name: String
    /// Whether an entry without it is refused.
    public let isRequired: Bool
    /// Whether it may have several values.
    public let isList: Bool
    /// The only values that it can have; empty where any will do.
    public let choices: [String]
    /// What a value is proved by, where not any will do.
    public let proof: Proof?

    /// A field that every entry has once, with any value, unless more is said.
    public init(
      _ name: String, isRequired: Bool = true, isList: Bool = false, choices: [String] = [], proof: Proof? = nil
    ) {
      self.name = name
      self.isRequired = isRequired
      self.isList = isList
      self.choices = choices
      self.proof = proof
    }
  }

  /// What a value of a field has to be.
  public struct Proof: Sendable {
    /// As in “‘x’ is no …”.
    public let noun: String
    /// Whether a value is one.
    public let holds: @Sendable (String) -> Bool

    /// A proof by a function, with the noun for values that do not hold.
    public init(_ noun: String, holds: @escaping @Sendable (String) -> Bool) {
      self.noun = noun
      self.holds = holds
    }
  }

  /// The values of an entry.
  public struct Entry: Sendable {
    let values: [String: [String]]

    /// The values of a field with commas between them; empty where it has none.
    public subscript(field: String) -> String { (values[field] ?? []).joined(separator: ", ") }

    /// Whether the entry has a value for a field.
    public func has(_ field: String) -> Bool { values[field] != nil }
  }
}

extension UserListForm {
  /// A word or phrase.
  public static let word = UserListForm([Field("word")]) { $0["word"] }

  /// A word or phrase, and what to write instead.
  public static let phrase = UserListForm([Field("phrase"), Field("use", isRequired: false)], separators: ["="]) {
    $0.has("use") ? "\($0["phrase"]) = \($0["use"])" : $0["phrase"]
  }

  /// Fields that a line has one after another, with bars between them: `UserListLine` reads it.
  public static func columns(_ fields: [Field]) -> UserListForm {
    UserListForm(fields, separators: ["|", ","]) { entry in
      fields.map { entry[$0.name] }.joined(separator: " | ")
    }
  }
}
