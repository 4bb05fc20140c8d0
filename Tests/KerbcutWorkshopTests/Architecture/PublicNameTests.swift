import Testing

/// Every public name of results, reports and the author's interface says what it means.
@Suite struct PublicNameTests {
  private static let modules = ["Kerbcut", "KerbcutReports", "KerbcutResults"]

  @Test(arguments: modules)
  func haveComments(_ module: String) throws {
    let files = try SourceFile.ofModules.get()
    let names = PublicNames(Self.modules.flatMap { files[$0] ?? [] })
    let own = try #require(files[module])
    #expect(own.count > 10)
    for problem in own.flatMap(names.undocumented) { Issue.record("\(problem)") }
  }

  /// What the test above looks at, and what it passes over.
  @Test func tellsNamesWithoutAComment() {
    let file = SourceFile(
      "Sources/Garden/Gate.swift",
      """
      /// A gate.
      public protocol Gate {
        /// Whether it is open.
        var isOpen: Bool { get }
        func open()
      }
      public struct Iron: Gate, Codable {
        public let isOpen: Bool
        public func open() { let note = "public var text" }
        public func paint(_ colour: Colour) {}
        public init(from decoder: any Decoder) throws {}
        // public var old: Int
        var hidden = 1
        /// Its colours.
        @frozen
        public enum Colour {
          case red, green
          /// As the sea.
          case blue
          var next: Colour { switch self { case .red: .green
            case .green, .blue: .red } }
        }
      }
      """, below: "Sources/Garden")
    #expect(
      PublicNames([file]).undocumented(in: file) == [
        "Sources/Garden/Gate.swift:5: func open()",
        "Sources/Garden/Gate.swift:7: public struct Iron: Gate, Codable {",
        "Sources/Garden/Gate.swift:10: public func paint(_ colour: Colour) {}",
        "Sources/Garden/Gate.swift:17: case red, green",
      ])
  }
}
