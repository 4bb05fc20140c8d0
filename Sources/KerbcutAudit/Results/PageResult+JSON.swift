internal import Kerbcut

// The line of a page, written straight: it is most of what an audit writes. Members stand in the order of their keys,
// and `ResultsTextTests` checks that the text is what `Codable` makes.

extension PageResult {
  /// Whether every number can be written: a fact may hold one that JSON has no form for.
  var isWritable: Bool {
    facts.values.allSatisfy { $0.allSatisfy(\.isWritable) } && (timing ?? [:]).values.allSatisfy(\.isFinite)
  }

  func write(to text: inout JSONText) {
    text.object { text in
      text.field("address", address)
      text.key("checks")
      text.object(checks) { $1.write(to: &$0) }
      text.field("encoding", encoding)
      text.key("facts")
      text.object(facts) { text, values in text.array(values) { $0.value($1) } }
      text.key("findings")
      text.array(findings) { $1.write(to: &$0) }
      text.field("key", key)
      text.field("kind", kind)
      text.field("kindReason", kindReason)
      text.field("language", language)
      text.field("losses", strings: losses)
      writeRest(to: &text)
    }
  }

  private func writeRest(to text: inout JSONText) {
    text.key("missing")
    text.array(missing) { text, file in
      text.object {
        $0.field("address", file.address)
        $0.field("reason", file.reason)
      }
    }
    text.key("notRun")
    text.array(notRun) { text, check in
      text.object {
        $0.field("check", check.check)
        $0.field("reason", check.reason)
      }
    }
    text.field("path", path)
    text.field("profile", profile)
    text.field("profileReason", profileReason)
    text.field("size", size)
    if let statement, let value = JSONValueEncoder.value(of: statement) {
      text.key("statement")
      text.value(value)
    }
    if let statementLinks { text.field("statementLinks", strings: statementLinks) }
    text.field("status", status)
    text.key("suppressed")
    text.array(suppressed) { $1.write(to: &$0) }
    text.key("suppressionProblems")
    text.array(suppressionProblems) { $1.write(to: &$0) }
    if let timing {
      text.key("timing")
      text.object(timing) { $0.number($1) }
    }
    text.field("title", title)
  }
}

extension JSONValue {
  fileprivate var isWritable: Bool {
    switch self {
    case .number(let value): value.isFinite
    case .array(let values): values.allSatisfy(\.isWritable)
    case .object(let values): values.values.allSatisfy(\.isWritable)
    case .null, .bool, .integer, .string: true
    }
  }
}

extension CheckCounts {
  fileprivate func write(to text: inout JSONText) {
    text.object {
      $0.field("cantTell", cantTell)
      $0.field("failed", failed)
      $0.field("omitted", omitted)
      $0.field("passed", passed)
      $0.field("untestedReason", untestedReason)
    }
  }
}

extension Finding {
  fileprivate func write(to text: inout JSONText) {
    text.object { text in
      text.field("check", check)
      text.field("devices", strings: devices)
      text.key("evidence")
      text.array(evidence) { $1.write(to: &$0) }
      text.key("excerpt")
      text.object { text in
        text.key("lines")
        text.array(excerpt.lines) { $1.write(to: &$0) }
      }
      text.field("folded", strings: folded)
      text.key("identity")
      text.object {
        $0.field("component", identity.component)
        $0.field("exact", identity.exact)
        if let members = identity.members { $0.field("members", strings: members) }
        $0.field("moved", identity.moved)
      }
      text.field("message", message)
      text.field("outcome", outcome.rawValue)
      text.key("place")
      place.write(to: &text)
      text.field("requirements", strings: requirements.map(\.description))
      text.field("selector", selector)
      text.field("status", status?.rawValue)
      text.field("weight", weight.rawValue)
    }
  }
}

extension FindingEvidence {
  fileprivate func write(to text: inout JSONText) {
    text.object { text in
      text.field("label", label)
      if let place {
        text.key("place")
        place.write(to: &text)
      }
      text.field("value", value)
    }
  }
}

extension Excerpt.Line {
  fileprivate func write(to text: inout JSONText) {
    text.object { text in
      text.field("column", column)
      text.key("isCut")
      text.word(isCut ? "true" : "false")
      text.field("number", number)
      text.field("text", self.text)
    }
  }
}

extension Place {
  fileprivate func write(to text: inout JSONText) {
    text.object {
      $0.field("column", column)
      $0.field("endColumn", endColumn)
      $0.field("endLine", endLine)
      $0.field("line", line)
    }
  }
}

extension SuppressedFinding {
  fileprivate func write(to text: inout JSONText) {
    text.object { text in
      text.key("finding")
      finding.write(to: &text)
      text.field("owner", owner)
      text.field("reason", reason)
      text.field("source", source)
      text.field("until", until)
    }
  }
}

extension SuppressionProblem {
  fileprivate func write(to text: inout JSONText) {
    text.object {
      $0.field("kind", kind.rawValue)
      $0.field("message", message)
      $0.field("source", source)
    }
  }
}
