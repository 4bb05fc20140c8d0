extension Int {
  /// A number with its noun: `1 page`, `48 pages`, `1,204 pages`.
  package func counted(_ singular: String, _ plural: String? = nil) -> String {
    "\(grouped) \(self == 1 ? singular : plural ?? singular + "s")"
  }

  /// The number with commas between thousands, as GOV.UK style has it.
  package var grouped: String {
    let digits = String(magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return self < 0 ? "−" + text : text
  }

  /// The number with zeros before it up to a number of digits.
  func digits(_ count: Int) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, count - text.count)) + text
  }
}

extension Double {
  /// Seconds for a machine: a plain decimal with three places, as the JUnit schemas want it.
  var milliseconds: String {
    guard isFinite, self > 0 else { return "0.000" }
    let thousandths = Int((Swift.min(self, 31_536_000) * 1000).rounded())
    return "\(thousandths / 1000).\((thousandths % 1000).digits(3))"
  }
}

extension Sequence<String> {
  /// A list in a sentence: `a, b and c`.
  var sentenceList: String {
    let parts = Array(self)
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension String {
  /// The text with a capital letter before it and a full stop behind it.
  var capitalisedSentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
