internal import FoundationEssentials

/// A book of answers as a file of JSON: sorted, one member a line, so that changes read well in a code review.
extension AnswerBook {
  /// The version of the format. A reader refuses a newer one.
  public static let format = 1

  /// The text of the file, its answers ordered by check, page and question.
  public func text() throws(AnswerBookError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let sorted = answers.sorted {
      ($0.check, $0.page, $0.question, $0.exact, $0.on) < ($1.check, $1.page, $1.question, $1.exact, $1.on)
    }
    do {
      return String(decoding: try encoder.encode(File(format: Self.format, answers: sorted)), as: UTF8.self) + "\n"
    } catch {
      throw .unwritable(reason: "\(error)")
    }
  }

  /// Reads the text of a file.
  public init(_ text: some Collection<UInt8>, of file: String) throws(AnswerBookError) {
    let data = Data(text)
    guard let version = try? JSONDecoder().decode(Version.self, from: data) else { throw .malformed(file: file) }
    guard version.format <= Self.format else { throw .newer(file: file, format: version.format) }
    guard let read = try? JSONDecoder().decode(File.self, from: data) else { throw .malformed(file: file) }
    self.init(read.answers)
  }

  private struct Version: Decodable { let format: Int }

  private struct File: Codable {
    let format: Int
    let answers: [KeptAnswer]
  }
}

/// Why a book of answers could not be read or written.
public enum AnswerBookError: Error, Equatable {
  /// A value that JSON cannot hold.
  case unwritable(reason: String)
  /// The file holds no book of answers.
  case malformed(file: String)
  /// The file is in a format that a later version wrote.
  case newer(file: String, format: Int)
}

extension AnswerBookError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unwritable(let reason): "The answers could not be written: \(reason)."
    case .malformed(let file): "‘\(file)’ is not a book of answers as Kerbcut writes it."
    case .newer(let file, let format):
      "‘\(file)’ was written by a newer Kerbcut (format \(format)). Update Kerbcut, or answer again."
    }
  }
}
