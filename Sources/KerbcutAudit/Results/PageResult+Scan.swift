internal import FoundationEssentials
internal import Kerbcut

// The line of a page, read straight: reports read every page again. Whatever is not as `PageResult+JSON` writes it makes
// the scan give up, and `Codable` reads the line.

extension Results {
  /// The page of a line that this program wrote; nil for every other line.
  static func scannedPage(_ bytes: some Collection<UInt8>) -> PageResult? {
    bytes.withContiguousStorageIfAvailable { bytes -> PageResult? in
      guard bytes.starts(with: #"{"page":"#.utf8) else { return nil }
      var scan = JSONScan(bytes)
      var page: PageResult?
      scan.members { key, scan in
        if key == "page" { page = PageResult(&scan) } else { scan.giveUp() }
      }
      return scan.isDone() ? page : nil
    } ?? nil
  }
}

extension PageResult {
  fileprivate init(_ scan: inout JSONScan) {
    self.init(key: "", path: "")
    var required = 0
    scan.members { key, scan in
      switch key {
      case "checks": checks = scan.dictionary(CheckCounts.init)
      case "facts": facts = scan.dictionary { $0.items { $0.value() } }
      case "findings": findings = scan.items(Finding.init)
      case "key": self.key = scan.string()
      case "losses": losses = scan.strings()
      case "missing": missing = scan.items(MissingFile.init)
      case "notRun": notRun = scan.items(NotRun.init)
      case "path": path = scan.string()
      case "size": size = scan.integer()
      case "suppressed": suppressed = scan.items(SuppressedFinding.init)
      case "suppressionProblems": suppressionProblems = scan.items(SuppressionProblem.init)
      default: return readOptional(key, &scan)
      }
      required += 1
    }
    if required != 11 { scan.giveUp() }
  }

  private mutating func readOptional(_ key: String, _ scan: inout JSONScan) {
    switch key {
    case "address": address = scan.string()
    case "encoding": encoding = scan.string()
    case "kind": kind = scan.string()
    case "kindReason": kindReason = scan.string()
    case "language": language = scan.string()
    case "profile": profile = scan.string()
    case "profileReason": profileReason = scan.string()
    case "statement": statement = StatementResult.read(&scan)
    case "statementLinks": statementLinks = scan.strings()
    case "status": status = scan.integer()
    case "timing": timing = scan.dictionary { $0.number() }
    case "title": title = scan.string()
    default: scan.giveUp()
    }
  }
}

extension StatementResult {
  /// Few pages are statements: `Codable` reads what is one.
  fileprivate static func read(_ scan: inout JSONScan) -> StatementResult? {
    let start = scan.place
    _ = scan.value()
    guard !scan.isBroken else { return nil }
    let result = try? JSONDecoder().decode(StatementResult.self, from: Data(scan.bytes[start..<scan.place]))
    if result == nil { scan.giveUp() }
    return result
  }
}

extension CheckCounts {
  fileprivate init(_ scan: inout JSONScan) {
    self.init()
    var required = 0
    scan.members { key, scan in
      switch key {
      case "cantTell": cantTell = scan.integer()
      case "failed": failed = scan.integer()
      case "passed": passed = scan.integer()
      case "omitted":
        omitted = scan.integer()
        return
      case "untestedReason":
        untestedReason = scan.string()
        return
      default: return scan.giveUp()
      }
      required += 1
    }
    if required != 3 { scan.giveUp() }
  }
}

extension Finding {
  fileprivate init(_ scan: inout JSONScan) {
    self.init(check: "", message: "", place: Place(line: 0, column: 0))
    var required = 0
    scan.members { key, scan in
      switch key {
      case "check": check = scan.string()
      case "devices": devices = scan.strings()
      case "evidence": evidence = scan.items(FindingEvidence.init)
      case "excerpt":
        scan.members { if $0 == "lines" { excerpt.lines = $1.items(Excerpt.Line.init) } else { $1.giveUp() } }
      case "folded": folded = scan.strings()
      case "identity": identity = FindingIdentity(&scan)
      case "message": message = scan.string()
      case "outcome": outcome = scan.choice(.failed)
      case "place": place = Place(&scan)
      case "requirements": requirements = scan.items { $0.requirement() }
      case "selector": selector = scan.string()
      case "weight": weight = scan.choice(.error)
      case "status":
        status = scan.choice(.new)
        return
      default: return scan.giveUp()
      }
      required += 1
    }
    if required != 12 { scan.giveUp() }
  }
}

extension FindingIdentity {
  fileprivate init(_ scan: inout JSONScan) {
    self.init()
    let count = scan.members { key, scan in
      switch key {
      case "component": component = scan.string()
      case "exact": exact = scan.string()
      case "members": members = scan.strings()
      case "moved": moved = scan.string()
      default: scan.giveUp()
      }
    }
    if count != (members == nil ? 3 : 4) { scan.giveUp() }
  }
}

extension FindingEvidence {
  fileprivate init(_ scan: inout JSONScan) {
    self.init(label: "", value: "")
    let count = scan.members { key, scan in
      switch key {
      case "label": label = scan.string()
      case "place": place = Place(&scan)
      case "value": value = scan.string()
      default: scan.giveUp()
      }
    }
    if count != (place == nil ? 2 : 3) { scan.giveUp() }
  }
}

extension Excerpt.Line {
  fileprivate init(_ scan: inout JSONScan) {
    self.init(number: 0, text: "")
    let count = scan.members { key, scan in
      switch key {
      case "column": column = scan.integer()
      case "isCut": isCut = scan.bool()
      case "number": number = scan.integer()
      case "text": text = scan.string()
      default: scan.giveUp()
      }
    }
    if count != 4 { scan.giveUp() }
  }
}

extension Place {
  fileprivate init(_ scan: inout JSONScan) {
    self.init(line: 0, column: 0)
    let count = scan.members { key, scan in
      switch key {
      case "column": column = scan.integer()
      case "endColumn": endColumn = scan.integer()
      case "endLine": endLine = scan.integer()
      case "line": line = scan.integer()
      default: scan.giveUp()
      }
    }
    if count != 4 { scan.giveUp() }
  }
}

extension NotRun {
  fileprivate init(_ scan: inout JSONScan) {
    self.init(check: "", reason: "")
    let count = scan.members { key, scan in
      switch key {
      case "check": check = scan.string()
      case "reason": reason = scan.string()
      default: scan.giveUp()
      }
    }
    if count != 2 { scan.giveUp() }
  }
}

extension MissingFile {
  fileprivate init(_ scan: inout JSONScan) {
    self.init(address: "", reason: "")
    let count = scan.members { key, scan in
      switch key {
      case "address": address = scan.string()
      case "reason": reason = scan.string()
      default: scan.giveUp()
      }
    }
    if count != 2 { scan.giveUp() }
  }
}

extension SuppressedFinding {
  fileprivate init(_ scan: inout JSONScan) {
    self.init(finding: Finding(check: "", message: "", place: Place(line: 0, column: 0)), reason: "", source: "")
    var required = 0
    scan.members { key, scan in
      switch key {
      case "finding": finding = Finding(&scan)
      case "reason": reason = scan.string()
      case "source": source = scan.string()
      case "owner":
        owner = scan.string()
        return
      case "until":
        until = scan.string()
        return
      default: return scan.giveUp()
      }
      required += 1
    }
    if required != 3 { scan.giveUp() }
  }
}

extension SuppressionProblem {
  fileprivate init(_ scan: inout JSONScan) {
    self.init(source: "", kind: .unused, message: "")
    let count = scan.members { key, scan in
      switch key {
      case "kind": kind = scan.choice(.unused)
      case "message": message = scan.string()
      case "source": source = scan.string()
      default: scan.giveUp()
      }
    }
    if count != 3 { scan.giveUp() }
  }
}

extension JSONScan {
  fileprivate mutating func requirement() -> Requirement {
    if let requirement = Requirement(description: string()) { return requirement }
    giveUp()
    return .wcag("")
  }
}
