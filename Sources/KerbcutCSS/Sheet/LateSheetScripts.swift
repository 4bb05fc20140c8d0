import KerbcutHTML

/// What the scripts in a page say of style sheets. Use it on one task only: it counts what it is asked.
final class LateSheetScripts {
  /// How many links were looked for.
  private var looks = 0
  /// The code of each that is run and stands in the page.
  private let codes: [NodeID: ScriptCode]

  init(_ document: Document) {
    guard document.isScripting else {
      codes = [:]
      return
    }
    codes = document.nodes.reduce(into: [:]) { codes, node in
      guard document.isElement(node), document.name(of: node) == .script, !document.hasAttribute(.src, of: node),
        document.isRunScript(node),
        let text = document.children(of: node).first(where: { document.kind(of: $0) == .text })
      else { return }
      var bytes: [UInt8] = []
      document.text(of: text).append(to: &bytes)
      codes[node] = ScriptCode(bytes)
    }
  }

  /// Whether a script gives a value to a member of the link with an id, or of links of a kind.
  func change(_ id: [UInt8], _ member: StaticString, of kind: StaticString) -> Bool {
    guard looks < Self.lookLimit else { return false }
    looks += 1
    return codes.values.contains { code in
      guard code.sets(member) || code.holds("removeAttribute") && code.holds(member) else { return false }
      return code.quotes(id) || code.selectsLinks(kind)
    }
  }

  /// The sheets that a script writes into the page, by their names.
  func sheets(writtenBy node: NodeID) -> [SheetLink] {
    guard let code = codes[node], var next = code.place(of: ".css", from: 0) else { return [] }
    var found: [SheetLink] = []
    let makesLinks = code.holds("stylesheet") && code.holds("link")
    for _ in 0..<Self.limit {
      let place = next
      next = code.place(of: ".css", from: place + 4) ?? code.bytes.count
      guard place < code.bytes.count else { break }
      if let text = WrittenSheet(code, at: place, makesLinks: makesLinks),
        !found.contains(where: { $0.address == text.address })
      {
        found.append(SheetLink(address: text.address, isConditional: text.isConditional))
      }
    }
    return found
  }

  /// How many names of sheets of a script are looked at.
  private static let limit = 200
  private static let lookLimit = 100
}

extension Document {
  /// Whether a `script` is run, and is not data.
  fileprivate func isRunScript(_ node: NodeID) -> Bool {
    guard let type = string(.type, of: node)?.lowercased(), !type.isEmpty else { return true }
    return type == "module" || type.hasSuffix("javascript") || type.hasSuffix("ecmascript")
  }
}

extension ScriptCode {
  /// Whether a text stands between quotes, or behind a number sign.
  fileprivate func quotes(_ text: [UInt8]) -> Bool {
    guard !text.isEmpty, bytes.count > text.count + 1 else { return false }
    let last = bytes.count - text.count - 1
    return (0..<last).contains { place in
      guard Self.isQuote(bytes[place]) || bytes[place] == UInt8(ascii: "#") else { return false }
      return bytes[place + 1] == text[0] && bytes[(place + 1)...].starts(with: text)
    }
  }

  /// Whether it looks for `link` elements of a kind by selector.
  fileprivate func selectsLinks(_ kind: StaticString) -> Bool {
    guard holds("link[") || holds("link:") else { return false }
    return holds(kind)
  }
}

/// The name of a sheet in a script that writes it: in markup that goes into the page, as the address of a `link` that the
/// script makes, or handed to a function whose name says that it loads sheets.
private struct WrittenSheet {
  let address: String
  let isConditional: Bool

  /// Nil if a name that ends at a place is none of a sheet that goes into the page.
  init?(_ code: ScriptCode, at suffix: Int, makesLinks: Bool) {
    guard let quote = Self.quote(before: suffix, in: code), let address = code.text(at: quote),
      !address.isEmpty, !address.utf8.contains(where: Self.isOutsideOfAddress)
    else { return nil }
    let path = address.prefix { $0 != "?" && $0 != "#" }
    guard path.hasSuffix(".css"), !Self.isJoined(quote, address, code) else { return nil }
    guard let start = Self.start(ofWriting: quote, code, makesLinks) else { return nil }
    self.address = address
    isConditional = Self.isConditional(start, code)
  }

  private static func isOutsideOfAddress(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "{")
      || byte == UInt8(ascii: "!")
  }

  /// The quote that the name of a sheet begins with.
  private static func quote(before suffix: Int, in code: ScriptCode) -> Int? {
    var place = suffix - 1
    while place >= 0, suffix - place < ScriptCode.longestText, code.bytes[place] > 0x20 {
      if ScriptCode.isQuote(code.bytes[place]) { return place }
      place -= 1
    }
    return nil
  }

  /// Whether the name is only a part of what the script puts together.
  private static func isJoined(_ quote: Int, _ address: String, _ code: ScriptCode) -> Bool {
    var end = quote + 1
    while end < code.bytes.count, end - quote < ScriptCode.longestText, code.bytes[end] != code.bytes[quote] {
      end += 1
    }
    let next = code.next(from: end + 1)
    let last = code.last(before: quote)
    return next < code.bytes.count && code.bytes[next] == UInt8(ascii: "+")
      || last >= 0 && code.bytes[last] == UInt8(ascii: "+")
  }

  /// Where the piece of code begins that writes the sheet; nil if none does.
  private static func start(ofWriting quote: Int, _ code: ScriptCode, _ makesLinks: Bool) -> Int? {
    var sign = code.last(before: quote)
    if sign >= 0, code.bytes[sign] == UInt8(ascii: "\\") { sign = code.last(before: sign) }
    guard sign >= 0 else { return nil }
    switch code.bytes[sign] {
    case UInt8(ascii: "="):
      let end = code.last(before: sign) + 1
      guard code.stands("href", before: end) else { return nil }
      let name = end - 4
      if name > 0, code.bytes[name - 1] == UInt8(ascii: ".") {
        return makesLinks ? name : nil
      }
      return tag(around: name, code)
    case UInt8(ascii: ","), UInt8(ascii: ":"):
      let end = code.last(before: sign) + 1
      let isHref =
        code.stands("href", before: end) || code.stands("href\"", before: end) || code.stands("href'", before: end)
      return isHref && makesLinks ? end : nil
    case UInt8(ascii: "("): return call(at: sign, code)
    default: return nil
    }
  }

  /// Where the tag of a `link` for a sheet begins that stands in a text of the script.
  private static func tag(around attribute: Int, _ code: ScriptCode) -> Int? {
    var place = attribute
    while place > 0, attribute - place < 500, code.bytes[place] != UInt8(ascii: "<") {
      if code.bytes[place] == UInt8(ascii: ">") { return nil }
      place -= 1
    }
    guard code.bytes[place...].prefix(5).elementsEqual("<link".utf8) else { return nil }
    let tag = code.bytes[place...].prefix(1_000).prefix { $0 != UInt8(ascii: ">") }
    return ScriptCode(Array(tag)).holds("stylesheet") ? place : nil
  }

  /// Where a call begins whose name says that it brings sheets: `loadCSS(…)`.
  private static func call(at parenthesis: Int, _ code: ScriptCode) -> Int? {
    let end = code.last(before: parenthesis) + 1
    var start = end
    while start > 0, ScriptCode.isNamePart(code.bytes[start - 1]) { start -= 1 }
    let name = String(decoding: code.bytes[start..<end], as: UTF8.self).lowercased()
    return name.contains("css") || name.contains("style") ? start : nil
  }

  /// Whether the code at a place runs in some cases only: in a block or behind the head of an `if`, or behind an operator
  /// that chooses.
  private static func isConditional(_ start: Int, _ code: ScriptCode) -> Bool {
    var depth = 0
    var place = start - 1
    var isInStatement = true
    while place >= 0, start - place < 5_000 {
      switch code.bytes[place] {
      case UInt8(ascii: "}"): (depth, isInStatement) = (depth + 1, false)
      case UInt8(ascii: "{"):
        if depth == 0 {
          if hasCondition(before: place, code) { return true }
        } else {
          depth -= 1
        }
        isInStatement = false
      case UInt8(ascii: ";"): isInStatement = false
      case UInt8(ascii: "?") where isInStatement, UInt8(ascii: "&") where isInStatement: return true
      case UInt8(ascii: "i") where isInStatement && isIf(at: place, code): return true
      default: break
      }
      place -= 1
    }
    return false
  }

  private static func isIf(at place: Int, _ code: ScriptCode) -> Bool {
    guard place + 2 < code.bytes.count, code.bytes[place + 1] == UInt8(ascii: "f"),
      place == 0 || !ScriptCode.isNamePart(code.bytes[place - 1])
    else { return false }
    let next = code.next(from: place + 2)
    return next < code.bytes.count && code.bytes[next] == UInt8(ascii: "(")
  }

  /// Whether a block is one of `if`, `else` or `catch`.
  private static func hasCondition(before brace: Int, _ code: ScriptCode) -> Bool {
    let last = code.last(before: brace)
    guard last >= 0 else { return false }
    guard code.bytes[last] == UInt8(ascii: ")") else { return code.stands("else", before: last + 1) }
    var depth = 0
    var place = last
    while place >= 0, last - place < 2_000 {
      if code.bytes[place] == UInt8(ascii: ")") { depth += 1 }
      if code.bytes[place] == UInt8(ascii: "(") { depth -= 1 }
      if depth == 0 {
        let end = code.last(before: place) + 1
        return code.stands("if", before: end) || code.stands("catch", before: end)
      }
      place -= 1
    }
    return false
  }
}
