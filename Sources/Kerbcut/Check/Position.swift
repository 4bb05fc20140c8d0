public import KerbcutHTML
import KerbcutPage

extension CheckTarget {
  /// Line and column of the target on its page.
  func position(on page: Page) -> SourceText.Position { page.document.source.position(at: targetRange.lowerBound) }
}

extension Element {
  /// Line and column of the start tag.
  public var position: SourceText.Position { position(on: page) }
}

extension Page {
  /// Line and column of the root element.
  public var position: SourceText.Position { position(on: self) }
}

extension ServiceVerdict {
  /// Pages of the service together break an expectation.
  public static func failed(_ message: String, weight: Weight? = nil, at places: [ServicePlace]) -> ServiceVerdict {
    ServiceVerdict(outcome: .failed, message: message, weight: weight, places: places)
  }

  /// Pages of the service together cannot decide: what to ask.
  public static func ask(_ question: Question, at places: [ServicePlace]) -> ServiceVerdict {
    var verdict = ServiceVerdict(outcome: .cantTell, message: question.sentence, places: places)
    verdict.question = question
    return verdict
  }

  /// Pages of the service together meet the expectation.
  public static let passed = ServiceVerdict(outcome: .passed)
}
