public import KerbcutResults
public import KerbcutStandards

/// What a check is about: everything that documentation and reports say of it.
public struct About: Sendable {
  /// Words in kebab case, never reused: `image-has-name`.
  public var id: String
  /// What is right, as a sentence without full stop.
  public var title: String
  /// What the check gives evidence about. The criteria of an ACT mapping stand beside it.
  public var requirements: [Requirement]
  /// Whom a failure hurts, and how.
  public var why: String
  /// How to fix it.
  public var fix: String
  /// Where the owner of the standard or law explains what is asked for; nil where the requirements' own pages do.
  public var guidance: Guidance?
  /// What a failure means unless its verdict says otherwise.
  public var weight: Weight
  /// The profiles in which the check is on; empty means all.
  public var profiles: [String]
  /// What the check must know besides the page; without it, it is not run.
  public var needs: Set<Need>
  /// Ids of checks whose failure on the same target has the same cause: theirs is shown, this one is folded into it.
  public var yieldsTo: [String]
  /// Ids of checks whose failure on something inside the target has the same cause: the image without a name that is
  /// all there is in a link without a name.
  public var yieldsInside: [String]
  /// Ids that the check had before.
  public var aliases: [String]
  /// Whether the check is about a page as people open it: its title, its language, ways past what repeats, what a service
  /// puts around it. It is not asked of what a page shows in a frame, which has none of that and needs none.
  ///
  /// Unless a check says so itself, it is asked of frames if it gives evidence about WCAG, by which everything in a page
  /// is a part of it (conformance requirement 2, “full pages”). Other standards judge the pages of a service.
  public var isAboutWholePage: Bool
  /// The day on which it came or last changed its verdicts, as `YYYY-MM-DD`: a team that holds on to the checks of an
  /// earlier day is told of its failures as notices.
  public var since: String

  /// The day of the checks that came before such days were kept.
  public static let firstDay = "2026-11-30"

  /// A check that is on in every profile and needs nothing but the page, unless more is said.
  public init(
    id: String, title: String, requirements: [Requirement] = [], why: String, fix: String, guidance: Guidance? = nil,
    weight: Weight = .error, profiles: [String] = [], needs: Set<Need> = [], yieldsTo: [String] = [],
    yieldsInside: [String] = [], aliases: [String] = [], isAboutWholePage: Bool? = nil, since: String = About.firstDay
  ) {
    self.since = since
    self.id = id
    self.title = title
    self.requirements = requirements
    self.why = why
    self.fix = fix
    self.guidance = guidance
    self.weight = weight
    self.profiles = profiles
    self.needs = needs
    self.yieldsTo = yieldsTo
    self.yieldsInside = yieldsInside
    self.aliases = aliases
    self.isAboutWholePage =
      isAboutWholePage ?? !requirements.contains { $0.standard == .wcag22 || $0.standard == .act }
  }
}

extension About {
  /// Where to read on: the page that the check names, else that of the first requirement that has one.
  public var readOn: Guidance? { guidance ?? requirements.lazy.compactMap(Standards.guidance).first }
}
