public import Kerbcut

/// The places in the source of checks that say what is wrong, or ask a person. Each needs an example: what no example
/// reaches, nobody has seen.
public enum VerdictPlaces {
  /// A file of a plugin's source.
  public struct File: Sendable {
    public var path: String
    public var text: String

    public init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }

  /// The places that no example reaches, as sentences in the order of the files. Runs every example of the plugins once.
  ///
  /// A place is known by its message: an example reaches it if the check that the file is named after (any check, for
  /// other files) gives a message of that form. A place whose message is made elsewhere is reached by any message that
  /// no other place has.
  public static func unreached(in files: [File], by plugins: [Plugin]) -> [String] {
    let runs = Dictionary(grouping: plugins.flatMap(ExampleRun.all(in:))) { String(describing: type(of: $0.check)) }
    let told = runs.mapValues { $0.flatMap(\.messages) }
    let all = told.values.flatMap { $0 }
    return files.flatMap { file -> [String] in
      let reader = SwiftReader(file.text)
      let places = reader.verdictPlaces
      let owners = file.owners(among: told.keys)
      let messages = owners.isEmpty ? all : owners.flatMap { told[$0] ?? [] }
      return places.filter { !$0.isReached(by: messages, besides: places) }.map { place in
        let what = place.outcome == .failed ? "fails" : "asks"
        return "\(file.path):\(reader.line(of: place.offset)): no example reaches what \(what) here: \(place.shown)"
      }
    }
  }
}

extension VerdictPlaces.File {
  /// The checks whose file it is, by the names of their types: `ImageHasName+Examples.swift` is a file of `ImageHasName`.
  fileprivate func owners(among types: some Collection<String>) -> [String] {
    let name = path.split(separator: "/").last?.prefix { $0 != "." && $0 != "+" } ?? ""
    return types.filter { $0 == name || text.holds("struct \($0): ") }
  }
}

struct VerdictPlace {
  let offset: Int
  let outcome: Outcome
  let form: MessageForm

  var shown: String {
    form.isMadeElsewhere ? "a message that is made elsewhere" : "‘\(form.pieces.joined(separator: "…"))’"
  }

  func isReached(by messages: [(outcome: Outcome, message: String)], besides places: [VerdictPlace]) -> Bool {
    let rivals = form.isMadeElsewhere ? places.filter { !$0.form.isMadeElsewhere && $0.outcome == outcome } : []
    return messages.contains { told in
      told.outcome == outcome && form.matches(told.message)
        && !rivals.contains { $0.form.matches(told.message) }
    }
  }
}

extension SwiftReader {
  /// The places of verdicts, without examples and without what answers to questions mean.
  var verdictPlaces: [VerdictPlace] {
    var places: [VerdictPlace] = []
    var next = 0
    while next < text.count {
      let here = next
      next = end(ofUnitAt: here)
      if has("[Example]", at: here) {
        next = endOfExamples(at: here + 9)
      } else if has(".failed(", at: here) {
        places += verdicts(.failed, at: here, bracket: here + 7)
      } else if has("ServiceVerdict(", at: here) {
        places += verdictsByOutcome(at: here, bracket: here + 14)
      } else if has("Question(", at: here), here > 0, !Self.isNamed(text[here - 1]) {
        // A question begins with its id.
        places += verdicts(.cantTell, at: here, bracket: here + 8, skipping: 1)
        next = end(ofBracketAt: here + 8)
      }
    }
    return places
  }

  /// `.failed(message)`, also with the message for several things that lack one.
  private func verdicts(_ outcome: Outcome, at offset: Int, bracket: Int, skipping: Int = 0) -> [VerdictPlace] {
    let before = string(max(0, offset - 8)..<offset)
    let arguments = arguments(at: bracket).dropFirst(skipping)
    guard !before.hasSuffix("Example"), !before.hasSuffix("Meaning"), let message = arguments.first?.value,
      // `case .failed(let message)` takes a verdict apart.
      !has("let ", at: message.lowerBound)
    else { return [] }
    let many = arguments.filter { $0.label == "many" }.flatMap { forms(in: $0.value) }
    let all = forms(in: message) + many.map { MessageForm(pieces: [""] + $0.pieces) }
    return all.map { VerdictPlace(offset: offset, outcome: outcome, form: $0) }
  }

  /// `ServiceVerdict(outcome: .failed, message: message)`.
  private func verdictsByOutcome(at offset: Int, bracket: Int) -> [VerdictPlace] {
    let arguments = arguments(at: bracket)
    guard arguments.count > 1, arguments[1].label == "message",
      let outcome = Outcome(rawValue: String(string(arguments[0].value).dropFirst())), outcome != .passed
    else { return [] }
    return forms(in: arguments[1].value).map { VerdictPlace(offset: offset, outcome: outcome, form: $0) }
  }

  /// Behind the list, the function or the call that a list of examples is.
  private func endOfExamples(at place: Int) -> Int {
    var next = place
    while next < text.count, text[next] != UInt8(ascii: "\n") {
      if "([{".utf8.contains(text[next]) { return end(ofBracketAt: next) }
      next += 1
    }
    return next
  }
}
