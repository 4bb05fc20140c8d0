/// One dated edition of a standard: its points as people number them, what a page can show of each, and what a person
/// must still ask.
public struct Standard: Sendable, Identifiable {
  public let id: StandardID
  public let title: String
  /// The name before a number in running text, for example `WCAG`.
  public let shortName: String
  /// The edition, for example `2.2` or `2019`.
  public let version: String
  /// When the facts were last checked against their source, as `YYYY-MM-DD`: a standard may have moved on since.
  public let date: String
  /// Where the facts are from, in words.
  public let source: String
  /// Where the whole standard stands.
  public let address: String
  public let points: [Point]

  public init(
    id: StandardID, title: String, shortName: String? = nil, version: String, date: String, source: String,
    address: String = "", points: [Point]
  ) {
    self.id = id
    self.title = title
    self.shortName = shortName ?? title
    self.version = version
    self.date = date
    self.source = source
    self.address = address
    self.points = points
  }

  /// The point with this number.
  public subscript(number: String) -> Point? { points.first { $0.number == number } }

  /// A criterion, point, principle, rule or regulation of a standard.
  public struct Point: Sendable, Identifiable, Equatable {
    /// The number or name within the standard, for example `1.1.1`.
    public let number: String
    public let title: String
    /// The level of a success criterion (`A`, `AA`, `AAA`), the status of an ACT rule (`approved`, `proposed`).
    public var level: String?
    /// The heading that the standard puts the point under, for example a WCAG guideline.
    public var group: String?
    /// The last part of the address of an explanation, where the standard has one (`Standards.address(of:)`).
    public var slug: String?
    /// Our estimate of how much of the point can leave any trace on a page: a judgement, no measurement.
    public var share: String?
    /// What evidence a page can give.
    public var evidence: String?
    /// What a person must ask, whatever a machine has found.
    public var questions: [String]
    /// What a page as it was sent does not show of the point.
    public var unseen: String?
    /// What the point is part of elsewhere: the success criteria of an ACT rule; for a new edition the points of the
    /// old one that it goes on from, so that checks that name those are evidence for it too.
    public var related: [Requirement]

    public var id: String { number }

    public init(
      _ number: String, _ title: String, level: String? = nil, group: String? = nil, slug: String? = nil,
      share: String? = nil, evidence: String? = nil, questions: [String] = [], unseen: String? = nil,
      related: [Requirement] = []
    ) {
      self.number = number
      self.title = title
      self.level = level
      self.group = group
      self.slug = slug
      self.share = share
      self.evidence = evidence
      self.questions = questions
      self.unseen = unseen
      self.related = related
    }
  }
}

extension Standard {
  /// Points numbered from 1, one title a line.
  static func numbered(_ titles: String) -> [Point] {
    titles.split(separator: "\n").enumerated().map { Point(String($0.offset + 1), String($0.element)) }
  }

  /// Points from lines of the form `number | title | share | evidence | question? question?`; evidence may be empty.
  static func points(_ lines: String) -> [Point] {
    lines.split(separator: "\n").map { line in
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map { part in
        part.split(separator: " ").joined(separator: " ")
      }
      func part(_ number: Int) -> String? {
        parts.indices.contains(number) && !parts[number].isEmpty ? parts[number] : nil
      }
      let questions = (part(4) ?? "").split(separator: "?").map { $0.drop { $0 == " " } + "?" }
      return Point(
        part(0) ?? "", part(1) ?? "", share: part(2), evidence: part(3), questions: questions.map { String($0) })
    }
  }
}
