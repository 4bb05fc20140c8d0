internal import ArgumentParser
internal import Kerbcut

/// `kerbcut explain-name`: how an element got its name.
struct ExplainNameCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain-name", abstract: "Says how elements got their names.")

  @Argument(help: "A file, an address, or '-' for standard input.", completion: .file())
  var page: String

  @Argument(help: "A CSS selector, for example '#search button'.")
  var selector: String

  func run() async throws {
    let page = try await LoadedPage.page(asked: page)
    try Terminal.say(try Self.output(of: page, selector: selector))
  }

  static func output(of page: Page, selector: String) throws -> String {
    guard let list = SelectorList(parsing: selector) else {
      throw ValidationError("‘\(selector)’ is not a selector.")
    }
    let elements = page.styles.select(list)
    guard !elements.isEmpty else { throw ValidationError("No element of this page matches ‘\(selector)’.") }
    return elements.map { page.accessibility.explanation(of: $0).joined(separator: "\n") }.joined(separator: "\n\n")
  }
}
