import Kerbcut

extension Page {
  /// The code that the page runs when the device is moved, with the functions that it reaches; empty if there is none
  /// that may change anything.
  var motionCode: [String] { kept { MotionCode(code: $0.findMotionCode()) }.code }

  private func findMotionCode() -> [String] {
    let scripts = scripts
    var found = ["deviceorientation", "devicemotion", "deviceorientationabsolute"].flatMap(scripts.listeners)
    found += elements.prefix(1).compactMap { _ in
      scripts.mentions("ondevicemotion", "ondeviceorientation") ? scripts.text : nil
    }
    return found.map(scripts.reach).filter { !PageScripts.changesNothing($0) }
  }

  /// Controls that people can use and that the code names by id.
  func controls(namedIn code: String) -> [Element] {
    let quoted = QuotedTexts(code)
    return elements(role: .button, .checkbox, .switch, .radio, .link, .combobox).filter { control in
      guard !control.isDisabled, let id = control.id, !id.isEmpty else { return false }
      return ["'", "\"", "`"].contains { quoted.holds(id, in: $0) } || quoted.isSelected(id)
    }
  }

  /// Whether a control does something when it is used.
  var hasOperableControl: Bool {
    let listeners = ["click", "change", "input", "pointerup", "mouseup", "keydown"]
    let isListening = listeners.contains { scripts.mentions("'\($0)'", "\"\($0)\"", "on\($0)") }
    return elements(role: .button, .checkbox, .switch, .slider, .spinbutton, .textbox, .combobox).contains { control in
      guard !control.isDisabled else { return false }
      if !control.handlerCode.isEmpty { return true }
      guard isListening, let id = control.id, !id.isEmpty else { return false }
      return scriptsName(id: id)
    }
  }
}

private struct MotionCode { let code: [String] }
