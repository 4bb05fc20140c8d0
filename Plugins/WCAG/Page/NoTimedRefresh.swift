import Kerbcut

struct NoTimedRefresh: Check {
  static let about = About(
    id: "no-timed-refresh",
    title: "The page does not reload or leave after a time",
    requirements: [.wcag("2.2.1"), .wcag("2.2.4"), .wcag("3.2.5"), .act("bc659a")],
    why: "People who read slowly lose the page, and their place, before they have finished.",
    fix: "Take the `meta` refresh out. To lead elsewhere, redirect on the server or use a delay of 0."
  )

  let applicability = Applicability(
    "The first `meta` with a valid refresh", find: { [$0.links.refresh?.meta].compactMap(\.self) })

  let expectations = [
    Expectation("The time is 0, or more than 20 hours") { (meta: Element) in
      guard let delay = MetaRefresh(meta)?.seconds, delay > 0, delay <= 72_000 else { return .passed }
      return .failed("This page reloads or leaves after \(delay) seconds.")
    }
  ]

  static let examples: [Example] = [
    .passed("at once", #"<html><meta http-equiv="refresh" content="0; url=/start">"#),
    .passed("after more than 20 hours", #"<html><meta http-equiv="refresh" content="72001">"#),
    .failed("after half a minute", #"<html>↓<meta http-equiv="refresh" content="30">"#),
    .failed("leaves", #"<html>↓<meta http-equiv="Refresh" content="5; URL='/timeout'">"#),
    .failed("a comma and no url", #"<html>↓<meta http-equiv="refresh" content="9, next.html">"#),
    .failed("space only", #"<html>↓<meta http-equiv="refresh" content=" 9 next.html">"#),
    .passed("a part of a second", #"<html><meta http-equiv="refresh" content="0.9; url=/start">"#),
    .failed(
      "the second is the first that is valid",
      #"<html><meta http-equiv="refresh" content="x">↓<meta http-equiv="refresh" content="30"><meta http-equiv="refresh" content="0">"#
    ),
    .inapplicable("a letter after the time", #"<html><meta http-equiv="refresh" content="5x; url=/">"#),
    .inapplicable("an address that cannot be", #"<html><meta http-equiv="refresh" content="5; url=http://[">"#),
    .inapplicable("not valid", #"<html><meta http-equiv="refresh" content="soon">"#),
    .inapplicable("none", "<p>Text</p>"),
  ]
}
