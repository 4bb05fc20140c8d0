import Kerbcut

extension Page {
  /// The code that the page runs when the device is moved or turned, with the functions that it reaches.
  var motionCode: [String] { kept { MotionCode(code: $0.findMotionCode()) }.code }

  private func findMotionCode() -> [String] {
    let scripts = scripts
    guard scripts.mentions("deviceorientation", "devicemotion") else { return [] }
    let events = ["deviceorientation", "deviceorientationabsolute", "devicemotion"]
    return events.flatMap { scripts.listeners(for: $0) + scripts.pageListeners(for: $0) }.unique.map(scripts.reach)
  }

  /// What can be said of all that motion of the device does here: nothing wrong where it changes nothing.
  func motionVerdict(_ question: Question) -> Verdict {
    motionCode.allSatisfy(PageScripts.changesNothing) ? .passed : .ask(question)
  }
}

private struct MotionCode { let code: [String] }
