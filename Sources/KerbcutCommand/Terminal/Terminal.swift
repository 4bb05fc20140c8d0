internal import Foundation

/// What the program is attached to.
enum Terminal {
  static var isOutput: Bool { isatty(FileHandle.standardOutput.fileDescriptor) == 1 }
  static var isErrorOutput: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }

  /// Colour on a terminal only, and not against the user's wish (no-color.org).
  static var hasColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isOutput && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  static var width: Int {
    let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? 100
    return min(max(columns, 40), 160)
  }

  /// Says something that is no result.
  static func complain(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}

/// How far an audit is, on a terminal; nothing in a pipe.
struct ProgressBar {
  private let total: Int
  private var done = 0
  private let isShown: Bool

  init(total: Int, isShown: Bool = Terminal.isErrorOutput) {
    self.total = total
    self.isShown = isShown && total > 1
  }

  mutating func advance(_ path: String) {
    done += 1
    guard isShown else { return }
    let filled = total > 0 ? done * 24 / total : 24
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
    let shown = String(
      path.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }.suffix(40).map {
        Character($0)
      })
    show("\r\u{1B}[2K\(bar) \(done) of \(total) \(shown)")
  }

  func finish() { if isShown { show("\r\u{1B}[2K") } }

  private func show(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
