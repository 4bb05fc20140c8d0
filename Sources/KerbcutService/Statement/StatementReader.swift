public import Kerbcut
import KerbcutHTML

/// Finds the requirements in a statement.
struct StatementReader {
  let statement: AccessibilityStatement

  init(_ statement: AccessibilityStatement) { self.statement = statement }

  private var page: Page { statement.page }
  private var lines: [StatementLine] { statement.lines }

  func finding(for requirement: StatementRequirement) -> StatementFinding {
    switch requirement {
    case .title: title
    case .scope: best(of: .scope, requirement)
    case .commitment: best(of: .commitment, requirement)
    case .regulations: best(of: .regulationsName, requirement)
    case .statusHeading: heading(.status, requirement)
    case .status: status
    case .version: version
    case .nonAccessibleHeading: heading(.nonAccessible, requirement)
    case .nonAccessibleSentence: best(of: .nonAccessibleSentence, requirement)
    case .preparationHeading: heading(.preparation, requirement)
    case .prepared: date(statement.dates.prepared, .prepared, requirement)
    case .reviewed: date(statement.dates.reviewed, .reviewed, requirement)
    case .tested: tested
    case .feedbackHeading: heading(.feedback, requirement)
    case .contact: contact
    case .responseTime: responseTime
    case .formats: formats
    case .enforcementHeading: heading(.enforcement, requirement)
    case .enforcementBody: enforcementBody
    case .enforcementWording: enforcementWording
    case .enforcementLink: enforcementLink
    }
  }

  private func finding(
    _ requirement: StatementRequirement, _ grade: StatementGrade, _ line: StatementLine?, _ wording: String = ""
  ) -> StatementFinding {
    let text = line.map { $0.isHeading ? $0.block.text : $0.sentence.text } ?? ""
    return StatementFinding(
      requirement: requirement, grade: grade, text: text, range: line.map { $0.sentence.targetRange }, wording: wording)
  }

  /// The line that fits a phrase best.
  private func best(of phrase: StatementPhrase, _ requirement: StatementRequirement) -> StatementFinding {
    var variant: StatementLine?
    for line in lines where !line.isHeading {
      switch phrase.grade(of: line.text) {
      case .exact: return finding(requirement, .exact, line, phrase.wording)
      case .variant: variant = variant ?? line
      case .absent: break
      }
    }
    return finding(requirement, variant == nil ? .absent : .variant, variant, phrase.wording)
  }

  private func heading(_ heading: StatementHeading, _ requirement: StatementRequirement) -> StatementFinding {
    let phrase = heading.phrase
    let line = statement.headings[heading].map { lines[$0] }
    return finding(requirement, line.map { phrase.grade(of: $0.text) } ?? .absent, line, phrase.wording)
  }

  private var title: StatementFinding {
    let text = statement.heading?.textContent.collapsed ?? ""
    let grade = StatementPhrase.title.grade(of: text.statementNormalised)
    let isNamed =
      text.statementNormalised.holds("accessibility statement")
      || text.statementNormalised.holds("datganiad hygyrchedd")
    return StatementFinding(
      requirement: .title, grade: isNamed && grade == .variant ? .exact : grade, text: text,
      range: statement.heading?.targetRange, wording: StatementPhrase.title.wording)
  }

  // MARK: Status

  private var status: StatementFinding {
    let sentences = statement.statusSentences
    guard let first = sentences.first(where: { $0.phrase.grade(of: $0.line.text) != .exact }) ?? sentences.first else {
      return finding(.status, .absent, nil, StatementPhrase.partially.wording)
    }
    return finding(.status, first.phrase.grade(of: first.line.text), first.line, first.phrase.wording)
  }

  private var version: StatementFinding {
    let wording = "Web Content Accessibility Guidelines version 2.2 AA standard"
    let near = statement.statusSentences.map(\.line)
    let named =
      near.first { StatementReader.version(in: $0.text) != nil }
      ?? lines.first { !$0.isHeading && StatementReader.version(in: $0.text) != nil && $0.text.namesGuidelines }
    guard let named, let version = Self.version(in: named.text) else { return finding(.version, .absent, nil, wording) }
    return finding(.version, version == "2.0" ? .absent : version == "2.2" ? .exact : .variant, named, wording)
  }

  static func version(in text: String) -> String? { ["2.2", "2.1", "2.0"].first(where: { text.holds($0) }) }

  // MARK: Dates and tests

  private func date(
    _ named: StatementDates.Named?, _ phrase: StatementPhrase, _ requirement: StatementRequirement
  ) -> StatementFinding {
    guard let named else { return finding(requirement, .absent, nil, phrase.wording) }
    let isExact =
      named.date.form == .dayMonthYear && phrase.grade(of: named.sentence.text.statementNormalised) == .exact
    return StatementFinding(
      requirement: requirement, grade: isExact ? .exact : .variant, text: named.sentence.text,
      range: named.sentence.targetRange, wording: phrase.wording)
  }

  private var tested: StatementFinding {
    let wording = "This website was last tested on [date]. The test was carried out by [organisation]."
    let line = lines.first { line in
      !line.isHeading
        && [
          "tested on", "test was carried out", "audited on", "tested by", "tested in", "were tested", "was tested",
          "audit was", "profwyd", "brofi", "profi ddiwethaf", "y prawf gan", "cynhaliwyd y prawf", "harchwilio",
          "archwiliad",
        ].contains(where: { line.text.holds($0) })
    }
    guard let line else { return finding(.tested, .absent, nil, wording) }
    let isExact =
      (line.text.holds("last tested on") || line.text.holds("profwyd") || line.text.holds("profi ddiwethaf"))
      && statement.dates.tested?.date.form == .dayMonthYear
    return finding(.tested, isExact ? .exact : .variant, line, wording)
  }

  // MARK: Contact

  private var contact: StatementFinding {
    let part = statement.lines(of: .feedback)
    let isWhole = part.isEmpty
    let area = isWhole ? lines[...] : part
    let route = statement.links(in: area).first { link in
      let address = link.address.inLowerCase
      guard !address.hasPrefix("tel:"), !address.hasPrefix("#"), !address.isEmpty else { return false }
      if address.hasPrefix("mailto:") { return true }
      let name = link.textContent.statementNormalised
      return !isWhole
        || ["contact", "form", "feedback", "report", "cysyllt", "adborth", "ffurflen", "gwybod"].contains(where: {
          name.holds($0)
        })
    }
    if let route {
      return StatementFinding(
        requirement: .contact, grade: .exact, text: route.textContent.collapsed, range: route.targetRange, wording: "")
    }
    let mail = area.first { line in
      line.sentence.words.contains { $0.isAddress && page.text.string(of: $0).holds("@") }
    }
    return finding(.contact, mail == nil ? .absent : .exact, mail)
  }

  private var responseTime: StatementFinding {
    let line = lines.first { line in
      ["days", "working day", "diwrnod", "niwrnod", "ddiwrnod", "dyddiau", "hours", " awr", "wythnos"].contains(where: {
        line.text.holds($0)
      })
        && line.sentence.words.contains(where: \.isNumber) && !line.text.holds("tested")
    }
    return finding(
      .responseTime, line == nil ? .absent : .exact, line,
      "We’ll consider your request and get back to you in [number] days.")
  }

  private var formats: StatementFinding {
    let line = lines.first { line in
      [
        "large print", "easy read", "audio recording", "audio", "braille", "british sign language", "bsl",
        "different format", "print bras", "hawdd ei ddeall", "hawdd ei ddarllen", "recordiad sain", "iaith arwyddion",
        "fformat gwahanol", "fformat arall", "fformatau eraill", "fformatau amgen",
      ].contains(where: { line.text.holds($0) })
    }
    return finding(.formats, line == nil ? .absent : .exact, line)
  }

  // MARK: Enforcement

  private func names(_ phrase: StatementPhrase) -> StatementLine? {
    lines.first { !$0.isHeading && phrase.grade(of: $0.text) != .absent }
  }

  private var enforcementBody: StatementFinding {
    let british = names(.enforcementGB)
    let northern = names(.enforcementNI)
    let line =
      statement.nation == .northernIreland
      ? northern : statement.nation == .greatBritain ? british : british ?? northern
    let wording =
      statement.nation == .northernIreland
      ? "Equality Commission for Northern Ireland (ECNI)" : "Equality and Human Rights Commission (EHRC)"
    return finding(.enforcementBody, line == nil ? .absent : .exact, line, wording)
  }

  /// Two sentences of one or two paragraphs: compared over the joined text of the part.
  private var enforcementWording: StatementFinding {
    let isNorthern =
      statement.nation == .northernIreland
      || statement.nation == .unknown && names(.enforcementGB) == nil && names(.enforcementNI) != nil
    let phrase: StatementPhrase = isNorthern ? .enforcementNI : .enforcementGB
    guard let line = names(phrase) else { return finding(.enforcementWording, .absent, nil, phrase.wording) }
    let start = lines.firstIndex { $0.sentence.number == line.sentence.number } ?? 0
    let text = lines[start...].prefix(6).filter { !$0.isHeading }.map(\.text).joined(separator: " ")
    return finding(.enforcementWording, phrase.grade(of: text), line, phrase.wording)
  }

  private var enforcementLink: StatementFinding {
    let british = ["equalityadvisoryservice.com", "eass-ws.custhelp.com", "equality-advisory-service.com"]
    let northern = ["equalityni.org"]
    let wanted =
      statement.nation == .northernIreland ? northern : statement.nation == .greatBritain ? british : british + northern
    let link = statement.links(in: lines[...]).first { link in
      guard let host = WebAddress.host(of: link.address) else { return false }
      return wanted.contains(where: host.isWithin)
    }
    return StatementFinding(
      requirement: .enforcementLink, grade: link == nil ? .absent : .exact, text: link?.address ?? "",
      range: link?.targetRange,
      wording: statement.nation == .northernIreland
        ? "https://www.equalityni.org/" : "https://www.equalityadvisoryservice.com/")
  }
}

extension String {
  /// Whether a normalised text names the guidelines.
  var namesGuidelines: Bool {
    holds("wcag") || holds("content accessibility guidelines") || holds("canllawiau hygyrchedd")
      || holds("chanllawiau hygyrchedd") || holds("ganllawiau hygyrchedd")
  }
}

/// What a statement says of the compliance of a product.
public enum StatementStatus: Int, Sendable, Comparable {
  case not, partially, fully

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension AccessibilityStatement {
  /// The sentences that say how far a product complies, in order.
  var statusSentences: [(line: StatementLine, status: StatementStatus, phrase: StatementPhrase)] {
    lines.compactMap { line in
      guard !line.isHeading, line.text.namesGuidelines || line.text.holds("standard") || isWelsh else { return nil }
      if StatementPhrase.partially.grade(of: line.text) != .absent { return (line, .partially, .partially) }
      if StatementPhrase.fully.grade(of: line.text) != .absent, !line.text.holds("not fully"),
        !line.text.holds("nid yw")
      {
        return (line, .fully, .fully)
      }
      return StatementPhrase.notCompliant.grade(of: line.text) != .absent && line.text.namesGuidelines
        ? (line, .not, .notCompliant) : nil
    }
  }

  /// The lowest status claimed; nil where none is.
  public var status: StatementStatus? { statusSentences.map(\.status).min() }
}

extension AccessibilityStatement {
  /// How many sentences say how far a product complies.
  public var statuses: Int { statusSentences.count }

  /// The success criteria that the parts on problems name by number, each once.
  public var criteria: [String] {
    let part = lines(of: .nonCompliance).isEmpty ? lines(of: .nonAccessible) : lines(of: .nonCompliance)
    return part.flatMap { Self.criteria(in: $0.text) }.unique
  }

  /// Numbers such as 1.4.10 in a text.
  private static func criteria(in text: String) -> [String] {
    text.split { !($0.isASCII && ($0.isNumber || $0 == ".")) }.map { $0.drop { $0 == "." } }.compactMap { piece in
      let parts = piece.split(separator: ".")
      guard parts.count == 3, ["1", "2", "3", "4"].contains(parts[0]), parts[1].count == 1, parts[2].count < 3 else {
        return nil
      }
      return parts.joined(separator: ".")
    }
  }

  /// Whether the part on problems, or one of its subparts, says something beyond its opening sentence.
  public var hasProblems: Bool {
    [StatementHeading.nonAccessible, .nonCompliance, .burden, .outOfScope].contains { part in
      lines(of: part).contains { line in
        !line.isHeading && StatementPhrase.nonAccessibleSentence.grade(of: line.text) == .absent
      }
    } || !dates.promised.isEmpty || !criteria.isEmpty
  }

  /// How many list items, else paragraphs, the part on non-compliance has.
  public var issueCount: Int {
    let part = lines(of: .nonCompliance).filter { !$0.isHeading }
    let items = Set(part.filter(\.block.isInList).map(\.block.number))
    return items.isEmpty ? Set(part.map(\.block.number)).count : items.count
  }

  /// The text of the part on disproportionate burden.
  public var burden: [TextBlock] { blocks(of: .burden) }
  /// The text of the part on content out of scope.
  public var outOfScope: [TextBlock] { blocks(of: .outOfScope) }

  private func blocks(of heading: StatementHeading) -> [TextBlock] {
    var seen: Set<Int> = []
    return lines(of: heading).map(\.block).filter { seen.insert($0.number).inserted }
  }

  /// Whether the statement has a heading of this part, in the fixed or other words.
  public func hasHeading(_ heading: StatementHeading) -> Bool { headings[heading] != nil }

  /// How many words the paragraphs have that speak of one of these.
  public func words(about stems: [String]) -> Int {
    var seen: Set<Int> = []
    return lines.filter { line in
      !line.isHeading && stems.contains(where: { line.text.holds($0) }) && seen.insert(line.block.number).inserted
    }
    .reduce(0) { $0 + $1.block.wordCount }
  }
}
