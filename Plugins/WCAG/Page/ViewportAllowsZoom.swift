import Kerbcut

struct ViewportAllowsZoom: Check {
  static let about = About(
    id: "viewport-allows-zoom",
    title: "People can zoom the page",
    requirements: [.wcag("1.4.4"), .act("b4f0c3")],
    why: "People with low vision enlarge text on telephones with two fingers. This setting forbids it.",
    fix: "Use `<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">`.",
    isAboutWholePage: true
  )

  let applicability = Applicability(
    "Each `content` of a `meta` named `viewport` that says `user-scalable` or `maximum-scale`"
  ) { page in
    page.elements(named: .meta).compactMap { meta -> AttributeTarget? in
      guard meta.has(.name, "viewport"), let content = meta.document.attribute(.content, of: meta.node) else {
        return nil
      }
      let target = AttributeTarget(meta, content)
      let settings = ViewportSettings(target.value)
      return settings.userScalable == nil && settings.maximumScale == nil ? nil : target
    }
  }

  let expectations = [
    Expectation("`user-scalable` does not forbid zoom") { (content: AttributeTarget) in
      guard let value = ViewportSettings(content.value).userScalable, forbidsZoom(value) else { return .passed }
      return .failed("This setting stops people from zooming: `user-scalable=\(value)`.")
    },
    Expectation("`maximum-scale` is at least 2") { (content: AttributeTarget) in
      guard let value = ViewportSettings(content.value).maximumScale, let scale = maximumScale(value), scale < 2 else {
        return .passed
      }
      return .failed("This setting limits zoom to less than 200%: `maximum-scale=\(value)`.")
    },
  ]

  static let examples: [Example] = [
    .passed("can zoom", page(#"content="width=device-width, maximum-scale=5""#)),
    .passed("yes", page(#"content="user-scalable=yes""#)),
    .passed("a negative number means no limit", page(#"content="maximum-scale=-1""#)),
    .failed("cannot zoom", page(#"↓content="width=device-width, user-scalable=no""#)),
    .failed("nought", page(#"↓content="user-scalable=0""#)),
    .failed("one and a half", page(#"↓content="maximum-scale=1.5; user-scalable=yes""#)),
    .failed("yes is read as one", page(#"↓content="maximum-scale=yes""#)),
    .failed("upper case", page(#"↓content="User-Scalable=NO""#)),
    .failed("spaces around", page(#"↓content="width=device-width  user-scalable = no""#)),
    .passed("the last counts", page(#"content="user-scalable=no, user-scalable=yes""#)),
    .passed("minus one", page(#"content="user-scalable=-1""#)),
    .passed("the device's width", page(#"content="maximum-scale=device-width""#)),
    .passed("two", page(#"content="maximum-scale=2.0""#)),
    .failed("a word", page(#"↓content="maximum-scale=large""#)),
    .failed("a name in capitals", #"<html><meta name="Viewport" ↓content="maximum-scale=1"><title>Apply</title>"#),
    .inapplicable("neither", page(#"content="width=device-width, initial-scale=1""#)),
    .inapplicable("another meta", #"<html><meta name="robots" content="user-scalable=no">"#),
  ]

  private static func page(_ content: String) -> String {
    "<html><meta name=\"viewport\" \(content)><title>Apply</title>"
  }
}

/// Whether a value of `user-scalable` means `fixed` (CSS Device Adaptation, “user-scalable”).
private func forbidsZoom(_ value: String) -> Bool {
  switch value.inLowerCase {
  case "yes", "device-width", "device-height": return false
  case "no": return true
  default:
    guard let number = leadingNumber(value) else { return true }
    return number > -1 && number < 1
  }
}

/// The scale that a value of `maximum-scale` stands for; nil if it is no limit.
private func maximumScale(_ value: String) -> Double? {
  switch value.inLowerCase {
  case "device-width", "device-height": return 10
  case "yes": return 1
  default:
    guard let number = leadingNumber(value) else { return 0.1 }
    return number < 0 ? nil : number
  }
}

private func leadingNumber(_ text: String) -> Double? {
  var end = text.startIndex
  var best: Double?
  for index in text.indices.prefix(24) {
    end = text.index(after: index)
    if let number = Double(text[..<end]) { best = number }
  }
  return best.flatMap { $0.isFinite ? $0 : nil }
}

/// The settings of a viewport that bear on zoom (CSS Device Adaptation, “Parsing algorithm”).
private struct ViewportSettings {
  var userScalable: String?
  var maximumScale: String?

  init(_ content: String) {
    var rest = Substring(content)
    while !rest.isEmpty {
      rest = rest.drop { isSeparator($0) || $0 == "=" || $0.isWhitespace }
      let name = rest.prefix { !isSeparator($0) && $0 != "=" && !$0.isWhitespace }
      rest = rest.dropFirst(name.count).drop { !isSeparator($0) && $0 != "=" }
      guard rest.first == "=" else { continue }
      rest = rest.drop { $0 == "=" || $0.isWhitespace }
      let value = rest.prefix { !isSeparator($0) && $0 != "=" && !$0.isWhitespace }
      rest = rest.dropFirst(value.count)
      if name.inLowerCase == "user-scalable" { userScalable = String(value) }
      if name.inLowerCase == "maximum-scale" { maximumScale = String(value) }
    }
  }
}

private func isSeparator(_ character: Character) -> Bool { character == "," || character == ";" }
