import KerbcutARIA
public import KerbcutBasics
import KerbcutHTML
import KerbcutText

/// Whether two things that go by one name lead to the same.
public enum Sameness: Sendable, Equatable {
  case same
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
  /// Where the element leads: by `href`, or by a click handler that does nothing but go to a literal address.
  public var destination: Destination? {
    if let written = attribute(.href) ?? attribute(Name.href.in(.xlink)) { return destination(written) }
    if let written = attribute(.onclick).flatMap(Self.literalLocation) { return destination(written) }
    return nil
  }

  /// What an `iframe` embeds by its `src`.
  public var frameDestination: Destination? { attribute(.src).map(destination) }

  private func destination(_ written: String) -> Destination {
    Destination(written: written, address: page.references.resolved(written))
  }

  /// The address in a handler whose only statement leads to it: `location.href = '/help'`, `window.open('/help')`.
  private static func literalLocation(_ script: String) -> String? {
    var code = script.trimmingSpaces[...]
    while code.last == ";" || code.last?.isWhitespace ?? false { code = code.dropLast() }
    guard let way = waysToAnAddress.first(where: { code.hasPrefix($0) }) else { return nil }
    var value = code.dropFirst(way.count).drop(while: \.isWhitespace)
    let isCall = way.hasSuffix("(")
    guard isCall || value.first == "=" else { return nil }
    if !isCall { value = value.dropFirst().drop(while: \.isWhitespace) }
    guard let quote = value.first, "'\"`".contains(quote) else { return nil }
    let address = value.dropFirst().prefix { $0 != quote }
    let rest = value.dropFirst(address.count + 2)
    return rest.allSatisfy { $0.isWhitespace } || isCall && rest == ")" ? String(address) : nil
  }

  /// Longer ones first, so that none is taken for the start of another.
  private static let waysToAnAddress = [
    "window.location.assign(", "window.location.replace(", "location.assign(", "location.replace(", "window.open(",
    "window.location.href", "document.location.href", "location.href", "window.location", "document.location",
    "location",
  ]
}

extension PageLinks {
  /// Whether two addresses of this page lead to the same resource or to equivalent ones.
  public func sameness(_ first: Destination, _ second: Destination) -> Sameness {
    if first.written == second.written { return .same }
    if let one = comparable(first), let other = comparable(second) {
      if one == other { return .same }
      if one.withoutFragment == other.withoutFragment {
        // A link to a page and one to a place on it lead to one page; two places may be about two things.
        return one.fragment == nil || other.fragment == nil ? .same : .unknown(Lack(.placesOnOnePage))
      }
    }
    let one = page.followed(first.written)
    let other = page.followed(second.written)
    if case .file(let left) = one, case .file(let right) = other {
      return left.bytes == right.bytes ? .same : .unknown(Lack(.differentFiles))
    }
    guard let left = one.page, let right = other.page else {
      return .unknown(Lack(.linkTarget))
    }
    if left === right {
      // What a page shows may depend on its query where a script reads that.
      let isOneQuery = first.address?.query == second.address?.query
      return isOneQuery || left.elements(named: .script).isEmpty ? .same : .unknown(Lack(.scriptedText))
    }
    return left.equivalence(to: right)
  }

  /// The address in the form that all its forms of writing share, where the page is or would be served.
  public func comparable(_ destination: Destination) -> WebAddress? {
    let address = base.scheme == "file" ? canonical.flatMap { WebAddress(destination.written, base: $0) } : nil
    return (address ?? destination.address)?.comparable
  }

  /// Whether two frames of this page, at least one of which has its content in `srcdoc`, embed the same.
  public func sameness(ofFrames one: Element, _ other: Element) -> Sameness {
    if let text = one.attribute(.srcdoc), text == other.attribute(.srcdoc) { return .same }
    guard let left = framed(by: one)?.page, let right = framed(by: other)?.page else {
      return .unknown(Lack(.frameContents))
    }
    return left === right ? .same : left.equivalence(to: right)
  }
}

extension Page {
  /// What stands at an address after redirects that happen at once.
  fileprivate func followed(_ address: String, steps: Int = 4) -> LinkedPage {
    let found = references.target(at: address)
    guard steps > 0, let page = found.page, page !== self, let target = page.instantRedirect else { return found }
    return page.followed(target, steps: steps - 1)
  }

  /// Where a `meta` refresh without delay leads.
  private var instantRedirect: String? {
    guard let refresh = references.refresh, refresh.seconds == 0, !refresh.address.isEmpty else { return nil }
    return refresh.address
  }

  /// Whether another page has the same key content: the same words in the same order, and the same things embedded.
  /// Whether other words serve the same purpose, only a person can say.
  fileprivate func equivalence(to other: Page) -> Sameness {
    let (left, right) = (keyContent, other.keyContent)
    if [self, other].contains(where: { !$0.elements(named: .script).isEmpty }) {
      return .unknown(Lack(.scriptedText))
    }
    return left == right && !left.isEmpty ? .same : .unknown(Lack(.sharedWords))
  }

  /// The words of what the page is about, and what is embedded in it.
  private var keyContent: [String] {
    let words = keyText.inLowerCase.split { !$0.isLetterOrNumber }.map(String.init)
    let embedded = elements(named: .img, .iframe, .video, .audio, .object, .embed, .source).compactMap { element in
      (element.attribute(.src) ?? element.attribute(.data)).map { references.resolved($0)?.description ?? $0 }
    }
    return words + embedded
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
