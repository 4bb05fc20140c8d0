internal import FoundationEssentials

/// The results of an audit as lines of JSON: one `run`, then `page` and `failure` lines in any order, then an `end`.
///
///     {"format":1,"run":{…}}
///     {"page":{…}}
///     {"failure":{…}}
///     {"end":{"failures":1,"pages":1}}
///
/// Results without their end, or with fewer lines than it says, are those of an audit that did not come to its end.
///
/// Everything else is a function of these lines: the gate, every report, comparison, and merging of parts of an audit
/// that ran on several machines. Conclusions over pages are not stored: they are made again from the pages' facts.
public enum Results {
  /// The version of the format. A reader refuses a newer one.
  public static let format = 1

  /// One line of a results file.
  public enum Line: Sendable, Equatable {
    /// How the audit was made: the first line.
    case run(Run)
    /// What was found out about one page.
    case page(PageResult)
    /// Something that could not be tested.
    case failure(Failure)
    /// The last line, which says how many there are.
    case end(RunEnd)
  }

  /// A line of JSON without its newline.
  public static func text(_ line: Line) throws(ResultsError) -> String {
    if case .page(let page) = line, page.isWritable { return text(of: page) }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(Envelope(line)), as: UTF8.self)
    } catch {
      throw .unwritable(reason: "\(error)")
    }
  }

  /// Reads one line.
  public static func line(_ text: some Collection<UInt8>, number: Int, of file: String) throws(ResultsError) -> Line {
    if let page = scannedPage(text) { return .page(page) }
    let envelope: Envelope
    do {
      envelope = try JSONDecoder().decode(Envelope.self, from: Data(text))
    } catch {
      throw .malformed(file: file, line: number)
    }
    if let format = envelope.format, format > Self.format { throw .newer(file: file, format: format) }
    guard let line = envelope.line else { throw .malformed(file: file, line: number) }
    return line
  }

  private struct Envelope: Codable {
    var format: Int?
    var run: Run?
    var page: PageResult?
    var failure: Failure?
    var end: RunEnd?

    init(_ line: Line) {
      switch line {
      case .run(let run):
        format = Results.format
        self.run = run
      case .page(let page): self.page = page
      case .failure(let failure): self.failure = failure
      case .end(let end): self.end = end
      }
    }

    var line: Line? {
      if let run { return .run(run) }
      if let page { return .page(page) }
      if let failure { return .failure(failure) }
      return end.map { .end($0) }
    }
  }
}

/// Why results could not be read or written.
public enum ResultsError: Error, Equatable {
  /// A value that JSON cannot hold: a bug of a plugin.
  case unwritable(reason: String)
  /// A line, from 1, that is none of results.
  case malformed(file: String, line: Int)
  /// Results in a format that a later version wrote.
  case newer(file: String, format: Int)
  /// Results whose first line is missing.
  case withoutRun(file: String)
}

extension ResultsError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unwritable(let reason): "The results could not be written: \(reason)."
    case .malformed(let file, let line): "Line \(line) of ‘\(file)’ is not a line of Kerbcut results."
    case .newer(let file, let format):
      "‘\(file)’ was written by a newer Kerbcut (format \(format)). Update Kerbcut, or make the results again."
    case .withoutRun(let file): "‘\(file)’ has no line that says how the audit was made. Make the results again."
    }
  }
}
