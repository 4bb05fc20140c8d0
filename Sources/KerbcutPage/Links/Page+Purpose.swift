import KerbcutARIA
public import KerbcutBasics
import KerbcutHTML
import KerbcutText

/// Whether two things that go by one name lead to the same.
public enum Sameness: Sendable, Equatable {
  case same, different
  /// Nobody can say without looking, and why.
  case unknown(Lack)
}

/// Where a link or frame leads.
public struct Destination: Sendable, Hashable {
  /// As written.
  public let written: String
  /// Resolved; nil where it cannot be parsed.
  public let address: WebAddress?
}

extension Element {
  /// Where the element leads: by `href`, or by a `location` that its click handler sets to a literal address.
  public var destination: Destination? {
    if let written = attribute(.href) ?? attribute(Name.href.in(.xlink)) { return destination(written) }
    if let written = attribute(.onclick).flatMap(Self.literalLocation) { return destination(written) }
    return nil
  }

  /// What an `iframe` embeds by its `src`.
  public var frameDestination: Destination? { attribute(.src).map(destination) }

  private func destination(_ written: String) -> Destination {
    Destination(written: written, address: page.resolved(written))
  }

  private static func literalLocation(_ script: String) -> String? {
    guard let start = script.firstRange(ofAny: ["location", "window.open"]) else { return nil }
    let rest = script[start.upperBound...].prefix(200)
    guard let quote = rest.firstIndex(where: { $0 == "'" || $0 == "\"" || $0 == "`" }) else { return nil }
    guard rest[..<quote].allSatisfy({ ".=( +".contains($0) || $0.isLetter }) else { return nil }
    return String(rest[rest.index(after: quote)...].prefix { $0 != rest[quote] })
  }
}

extension Page {
  /// Whether two addresses of this page lead to the same resource or to equivalent ones.
  public func sameness(_ first: Destination, _ second: Destination) -> Sameness {
    if first.written == second.written { return .same }
    if let one = first.address, let other = second.address {
      if one == other { return .same }
      if one.withoutFragment == other.withoutFragment { return .unknown(Lack(.placesOnOnePage)) }
    }
    let one = followed(first.written)
    let other = followed(second.written)
    if case .file(let left) = one, case .file(let right) = other {
      return left.bytes == right.bytes ? .same : .unknown(Lack(.differentFiles))
    }
    guard let left = one.page, let right = other.page else {
      return .unknown(Lack(.linkTarget))
    }
    if left === right { return .same }
    if (first.address ?? baseAddress).withoutQuery == (second.address ?? baseAddress).withoutQuery,
      left.snapshot.bytes == right.snapshot.bytes
    {
      return left.readsDifference(first.address, second.address)
        ? .different : .unknown(Lack(.differentQueries))
    }
    return left.equivalence(to: right)
  }

  /// Whether a script of this page reads a parameter of its address that is not the same in both.
  private func readsDifference(_ one: WebAddress?, _ other: WebAddress?) -> Bool {
    guard let one, let other, scripts.mentions("location", "URLSearchParams") else { return false }
    let first = one.parameters
    let second = other.parameters
    return Set(first.keys).union(second.keys).contains { name in
      first[name] != second[name] && scripts.mentions("get('\(name)')", "get(\"\(name)\")", "get(`\(name)`)")
    }
  }

  /// Whether two frames of this page, at least one of which has its content in `srcdoc`, embed the same.
  public func sameness(ofFrames one: Element, _ other: Element) -> Sameness {
    if let text = one.attribute(.srcdoc), text == other.attribute(.srcdoc) { return .same }
    guard let left = framed(by: one)?.page, let right = framed(by: other)?.page else {
      return .unknown(Lack(.frameContents))
    }
    return left === right ? .same : left.equivalence(to: right)
  }

  /// What stands at an address after redirects that happen at once.
  private func followed(_ address: String, steps: Int = 4) -> LinkedPage {
    let found = linked(address)
    guard steps > 0, let page = found.page, page !== self, let target = page.instantRedirect else { return found }
    return page.followed(target, steps: steps - 1)
  }

  /// Where a `meta` refresh without delay leads.
  private var instantRedirect: String? {
    for meta in elements(named: .meta) where meta.has(.httpEquiv, "refresh") {
      guard let content = meta.attribute(.content) else { continue }
      let parts = content.split(maxSplits: 1) { $0 == ";" || $0 == "," }
      guard parts.count == 2, Int(parts[0].trimmingSpaces) == 0 else { continue }
      var target = parts[1].trimmingSpaces
      if target.lowercased().hasPrefix("url") {
        target = target.dropFirst(3).drop { $0 == " " || $0 == "=" }.trimmingSpaces
      }
      return target.trimming { $0 == "'" || $0 == "\"" }
    }
    return nil
  }

  /// Whether another page has the same key content: by the ways to get in touch that both give, else by their words.
  private func equivalence(to other: Page) -> Sameness {
    let left = keyContent
    let right = other.keyContent
    if left.words == right.words { return .same }
    for (page, words) in [(self, left.words), (other, right.words)] where words.isEmpty && !page.scripts.text.isEmpty {
      return .unknown(Lack(.scriptedText))
    }
    if left.words.isEmpty || right.words.isEmpty { return .different }
    if !left.contacts.isEmpty && !right.contacts.isEmpty {
      return left.contacts.isDisjoint(with: right.contacts) ? .different : .same
    }
    let shared = Double(left.words.intersection(right.words).count)
    let similarity = shared / Double(min(left.words.count, right.words.count))
    if similarity >= 0.8 && title == other.title { return .same }
    if similarity <= 0.2 && title != other.title { return .different }
    return .unknown(Lack(.sharedWords))
  }

  /// The words of what the page is about, and the telephone numbers and email addresses in it.
  private var keyContent: (words: Set<String>, contacts: Set<String>) {
    let text = keyText
    let words = Set(text.lowercased().split { !$0.isLetterOrNumber }.map(String.init))
    var contacts: Set<String> = []
    for piece in text.split(whereSeparator: \.isWhitespace) where piece.contains("@") && piece.contains(".") {
      contacts.insert(piece.lowercased().trimming { !$0.isLetterOrNumber })
    }
    var digits = ""
    for character in text + " ." {
      if character.isASCII && character.isNumber {
        digits.append(character)
      } else if !" ()-+".contains(character) {
        if digits.count >= 7 { contacts.insert(digits) }
        digits = ""
      }
    }
    return (words, contacts)
  }

  /// The text that people can see of the main content; of the body without navigation where no main content is marked.
  private var keyText: String {
    if let main = elements(role: .main).first { return main.seenText }
    guard let body else { return "" }
    let aside = elements(role: .navigation, .banner, .contentinfo).map(\.node)
    let text = body.seenText(without: aside)
    return text.isEmpty ? body.seenText : text
  }
}
