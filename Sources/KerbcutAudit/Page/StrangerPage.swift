internal import Kerbcut

/// A page that a server sends in place of the one that was asked for, as if all were well: one that says that something
/// went wrong, one that asks to sign in, or one that sends people on at once.
struct StrangerPage {
  private let page: Page
  /// What was asked for, as it may be told.
  private let asked: String
  /// Whether what answered is not what was asked for.
  private let isRedirected: Bool

  /// Whether a page tells of a problem.
  private let tellsProblem: @Sendable (Page) -> Bool

  init(_ page: Page, tellsProblem: @escaping @Sendable (Page) -> Bool) {
    self.page = page
    self.tellsProblem = tellsProblem
    asked = page.snapshot.path
    let wanted = WebAddress(asked)?.withoutFragment
    isRedirected = page.address.map { $0.path != wanted?.path } ?? false
  }

  /// Why the page is not the one that was asked for; nil if nothing says so.
  var failure: Failure? {
    if let words = errorWords {
      return failure(
        "‘\(asked)’ answered with a page that says “\(words)”. If that is the page that you want audited, say so with "
          + "‘expect’ or ‘kinds’ in .kerbcut.yml.")
    }
    if isRedirected, asksToSignIn {
      return failure("‘\(asked)’ leads to ‘\(page.snapshot.address ?? "")’, which asks people to sign in.")
    }
    if let target = refreshTarget {
      return Failure(
        asked: asked, kind: .redirected,
        reason: "‘\(asked)’ sends people on to ‘\(target.withoutSecrets)’ at once. Name that address to audit it.")
    }
    return nil
  }

  private func failure(_ reason: String) -> Failure { Failure(asked: asked, kind: .otherPage, reason: reason) }

  // MARK: Something went wrong

  /// The words of an error page. Its kind is decided by what its heading says.
  private var errorWords: String? {
    if tellsProblem(page) { return heading }
    let words = heading.phrase
    return heading.words.count <= 8 && Self.errorPhrases.contains(where: words.contains(phrase:)) ? heading : nil
  }

  private var heading: String {
    let text = page.h1?.renderedText ?? ""
    return String((text.isEmpty ? page.titleText ?? "" : text).prefix(120))
  }

  private static let errorPhrases = [
    "404 not found", "not found", "error 404", "error 500", "access denied", "403 forbidden", "forbidden",
    "bad gateway", "gateway timeout", "gateway time out", "service temporarily unavailable", "something went wrong",
    "an error occurred", "an error has occurred", "we can't find that page", "we cannot find that page",
    "too many requests", "request blocked", "bad request",
  ]

  // MARK: Sign in

  private var asksToSignIn: Bool {
    let segments = page.address?.pathSegments ?? []
    return showsSignIn || segments.contains { Self.signInSegments.contains($0.lowercased()) }
  }

  /// Whether what the page shows asks people to sign in, whatever its address says.
  private var showsSignIn: Bool {
    if page.elements(named: .input).contains(where: { $0.attribute(.type)?.lowercased() == "password" }) { return true }
    let words = heading.phrase
    return heading.words.count <= 8 && Self.signInPhrases.contains(where: words.contains(phrase:))
  }

  private static let signInPhrases = ["sign in", "log in", "login", "mewngofnodi", "enter your password"]
  private static let signInSegments: Set = [
    "sign-in", "signin", "sign_in", "log-in", "login", "log_in", "auth", "authorize", "sso", "saml", "mewngofnodi",
  ]

  // MARK: At once elsewhere

  private static let errorSegments: Set = [
    "error", "errors", "error-page", "not-found", "page-not-found", "notfound", "404", "403", "500", "503", "forbidden",
    "access-denied", "service-unavailable", "session-expired", "timeout", "timed-out",
  ]

  /// Where an immediate `meta` refresh leads, if that is another host, or a page that asks to sign in or says that something
  /// went wrong: by what it is, where the audit may look at it, else by its path.
  private var refreshTarget: String? {
    guard let refresh = page.links.refresh, refresh.seconds <= 1, !refresh.address.isEmpty,
      let target = WebAddress(refresh.address, base: page.baseAddress), target.isHTTP
    else { return nil }
    guard target.host == page.address?.host else { return target.description }
    // What sends people on itself says nothing of what they are shown in the end.
    if let shown = page.links.target(at: refresh.address).page, shown.links.refresh.map({ $0.seconds > 1 }) ?? true {
      let stranger = StrangerPage(shown, tellsProblem: tellsProblem)
      return stranger.errorWords != nil || stranger.showsSignIn ? target.description : nil
    }
    return isStranger(target) ? target.description : nil
  }

  private func isStranger(_ target: WebAddress) -> Bool {
    target.pathSegments.contains { segment in
      let name = String(segment.lowercased().prefix { $0 != "." })
      return Self.signInSegments.contains(name) || Self.errorSegments.contains(name)
    }
  }
}
