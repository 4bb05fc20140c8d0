internal import Foundation
internal import Kerbcut
internal import KerbcutBasics
internal import KerbcutResults

/// What the program is attached to.
enum Terminal {
  static var isOutput: Bool { isatty(FileHandle.standardOutput.fileDescriptor) == 1 }
  static var isErrorOutput: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }

  /// Colour on a terminal only, and not against the user's wish (no-color.org).
  static var hasColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isOutput && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// The width in columns: what `COLUMNS` says, else that of the terminal, else 100.
  static var width: Int {
    let told = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    return min(max(told ?? measuredWidth ?? 100, 40), 160)
  }

  /// The width of the terminal that is written to; nil where there is none.
  private static var measuredWidth: Int? {
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      var size = winsize()
      if isatty(descriptor) == 1, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
        return Int(size.ws_col)
      }
    }
    return nil
  }

  /// What a program does first: a reader that has enough (`| head`) ends no audit, and no file that is opened later
  /// takes the place of a standard stream that was closed.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 { _ = open("/dev/null", O_RDWR) }
  }

  /// Writes to standard output. It is no mistake that nobody reads on.
  static func write(_ text: String) throws {
    let error = OutputFile.write(Array(text.utf8), to: STDOUT_FILENO)
    guard error == 0 || error == EPIPE else {
      throw CommandError.unwritable("standard output", OutputFile.reason(error))
    }
  }

  /// Writes lines to standard output.
  static func say(_ text: String) throws { try write(text + "\n") }

  /// Says something that is no result.
  static func complain(_ text: String) { note(text.withoutSecrets.forLog + "\n") }

  /// Writes to standard error, whether or not somebody reads it.
  static func note(_ text: String) { _ = OutputFile.write(Array(text.utf8), to: STDERR_FILENO) }
}

/// How far an audit is, on a terminal; nothing in a pipe.
final class ProgressBar: ResultSink {
  private let total: Int
  private var done = 0
  private let isShown: Bool
  private let show: (String) -> Void

  init(total: Int, isShown: Bool = Terminal.isErrorOutput, show: @escaping (String) -> Void = Terminal.note) {
    self.total = total
    self.isShown = isShown && total > 1
    self.show = show
  }

  func take(_ line: Results.Line) {
    switch line {
    case .page(let page): advance(page.path)
    case .failure(let failure): advance(failure.asked)
    case .run, .end: break
    }
  }

  func advance(_ path: String) {
    done += 1
    guard isShown else { return }
    let filled = total > 0 ? done * 24 / total : 24
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
    let shown = String(path.suffix(40)).replacing("\n", with: " ").forLog
    show("\r\u{1B}[2K\(bar) \(done) of \(total) \(shown)")
  }

  func finish() { if isShown { show("\r\u{1B}[2K") } }
}
