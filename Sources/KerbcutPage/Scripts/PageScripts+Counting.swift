import KerbcutText

extension PageScripts {
  /// Whether a piece of script does no more than assign to variables that no script of the page reads.
  public func onlyCounts(_ code: String) -> Bool {
    guard !hasUnread, code.utf8.count < 2_000 else { return false }
    let names = Self.assigned(in: code)
    guard !names.isEmpty, names.allSatisfy({ !isRead($0) }) else { return false }
    var rest = code
    for name in names { rest = rest.replacing(name, with: "") }
    for sign in ["+=", "-=", "++", "--", "="] { rest = rest.replacing(sign, with: "") }
    return Self.changesNothing(rest.replacing(">", with: ""))
  }

  /// The plain variables that code assigns to or counts up.
  private static func assigned(in code: String) -> Set<String> {
    var names: Set<String> = []
    for sign in ["+=", "-=", "++", "--"] {
      var rest = Substring(code)
      while let place = rest.firstRange(of: sign), names.count < 16 {
        let before = rest[..<place.lowerBound].suffix(60)
        let name = String(before.reversed().drop { $0 == " " }.prefix(while: isNamePart).reversed())
        guard !name.isEmpty, !name.hasPrefix("."), !name.contains(".") else { return [] }
        names.insert(name)
        rest = rest[place.upperBound...]
      }
    }
    return names
  }

  private static func isNamePart(_ character: Character) -> Bool {
    character.isLetterOrNumber || "_$.".contains(character)
  }

  /// Whether a variable stands anywhere in the scripts but where it is declared, assigned to or counted.
  private func isRead(_ name: String) -> Bool {
    var rest = Substring(text)
    var looked = 0
    while let place = rest.firstRange(of: name) {
      looked += 1
      guard looked < 1_000 else { return true }
      let before = rest[..<place.lowerBound].last
      rest = rest[place.upperBound...]
      if before.map({ Self.isNamePart($0) }) ?? false
        || rest.first.map({ $0.isLetterOrNumber || "_$".contains($0) }) ?? false
      {
        continue
      }
      let after = rest.drop { $0 == " " }
      let isAssigned = after.hasPrefix("=") && !after.hasPrefix("==") && !after.hasPrefix("=>")
      let isWritten = isAssigned || ["+=", "-=", "++", "--", ";"].contains(where: after.hasPrefix)
      if !isWritten { return true }
    }
    return false
  }
}
