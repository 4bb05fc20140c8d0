import Kerbcut

struct NoRefresh: Check {
  static let about = About(
    id: "no-refresh",
    title: "The page never reloads or leaves after a time",
    requirements: [.wcag("2.2.4"), .wcag("3.2.5"), .act("bisz58")],
    why: "A page that changes by itself interrupts people, however long it waits.",
    fix: "Take the `meta` refresh out. To lead elsewhere, redirect on the server or use a delay of 0.",
    weight: .warning, yieldsTo: ["no-timed-refresh"]
  )

  let applicability = Applicability(
    "The first `meta` with a valid refresh", find: { [$0.links.refresh?.meta].compactMap(\.self) })

  let expectations = [
    Expectation("The time is 0") { (meta: Element) in
      guard let delay = MetaRefresh(meta)?.seconds, delay > 0 else { return .passed }
      return .failed("This page reloads or leaves after \(delay) seconds.")
    }
  ]

  static let examples: [Example] = [
    .passed("at once", #"<html><meta http-equiv="refresh" content="0; url=/start">"#),
    .failed("after more than 20 hours", #"<html>↓<meta http-equiv="refresh" content="72001">"#),
    .failed("after half a minute", #"<html>↓<meta http-equiv="refresh" content="30">"#),
    .inapplicable("not valid", #"<html><meta http-equiv="refresh" content="+5">"#),
  ]
}
