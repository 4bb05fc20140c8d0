import KerbcutTesting
import Testing

/// Text that a reviewer has read, in the folder `Golden`. `KERBCUT_RECORD=1 swift test` writes it again.
enum Golden {
  static func expect(_ text: String, equals name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let difference = try RecordedText(name, in: "Golden").difference(from: text)
    #expect(difference == nil, sourceLocation: sourceLocation)
  }
}
