import Kerbcut

extension Page {
  /// The code that the page runs when the device is moved or turned, with the functions that it reaches.
  var motionCode: [String] { view(MotionCode.self).code }

  /// What can be said of all that motion of the device does here: nothing wrong where it changes nothing.
  func motionVerdict(_ question: Question) -> Verdict {
    let isFew = motionCode.count < 9
    let changesNothing = motionCode.allSatisfy { PageScripts.changesNothing($0) || isFew && scripts.onlyCounts($0) }
    return changesNothing ? .passed : .ask(question)
  }
}

private struct MotionCode: PageView {
  let code: [String]

  init(_ page: Page) {
    let scripts = page.scripts
    let isHeard = scripts.mentions("deviceorientation", "devicemotion")
    let events = isHeard ? ["deviceorientation", "deviceorientationabsolute", "devicemotion"] : []
    code = events.flatMap { scripts.listeners(for: $0) + scripts.pageListeners(for: $0) }.unique.map(scripts.reach)
  }
}
