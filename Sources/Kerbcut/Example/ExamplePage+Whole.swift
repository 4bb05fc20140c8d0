extension ExamplePage {
  /// The source of a whole page around the inside of a body. With `marksRoot` the page itself is what fails.
  public static func html(
    title: String = "Example – Service – GOV.UK", lang: String = "en", head: String = "", marksRoot: Bool = false,
    _ body: String
  ) -> String {
    "<!DOCTYPE html>\(marksRoot ? "↓" : "")<html lang=\"\(lang)\"><head><title>\(title)</title>\(head)</head>"
      + "<body>\(body)</body></html>"
  }
}
