extension WebAddress {
  /// The address as it may be stored and told on: without name and password, and with `***` for the values of
  /// parameters that are secrets by their names.
  public var withoutSecrets: WebAddress {
    guard user != nil || query != nil else { return self }
    let text = description
    let safe = text.withoutSecrets
    return safe == text ? self : WebAddress(safe) ?? self
  }

  /// The address with the name and password of another one of the same origin.
  public func withUser(of other: WebAddress) -> WebAddress {
    guard user == nil, let name = other.user, isSameOrigin(as: other) else { return self }
    let text = description
    guard let start = text.firstRange(of: "://")?.upperBound else { return self }
    return WebAddress(text[..<start] + name + "@" + text[start...]) ?? self
  }
}

extension String {
  /// The text without the names, passwords and secret parameters of addresses in it.
  public var withoutSecrets: String {
    guard contains("://") || contains("=") else { return self }
    return withoutUsers.withoutSecretParameters
  }

  /// Without what stands between `://` and `@`.
  private var withoutUsers: String {
    var text = ""
    var rest = self[...]
    while let start = rest.firstRange(of: "://")?.upperBound {
      text += rest[..<start]
      rest = rest[start...]
      let authority = rest.prefix { !"/\\?#".contains($0) && !$0.isWhitespace && $0 != "’" }
      if let at = authority.lastIndex(of: "@") { rest = rest[rest.index(after: at)...] }
    }
    return text + rest
  }

  /// With `***` for the values of `?name=value` and `&name=value` where the name says that they are secret.
  private var withoutSecretParameters: String {
    var text = ""
    var rest = self[...]
    while let mark = rest.firstIndex(where: { "?&;#".contains($0) }) {
      let start = rest.index(after: mark)
      text += rest[..<start]
      rest = rest[start...]
      let name = rest.prefix { !"=&;#?".contains($0) && !$0.isWhitespace }
      guard rest.dropFirst(name.count).first == "=", Self.isSecret(name) else { continue }
      text += name + "=***"
      rest = rest.dropFirst(name.count + 1).drop { !"&;#’".contains($0) && !$0.isWhitespace }
    }
    return text + rest
  }

  /// Whether a parameter of this name holds a secret: a word of the name, its parts joined, is one of the usual ones.
  private static func isSecret(_ name: Substring) -> Bool {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return secretNames.contains(words.joined()) || words.contains { secretWords.contains($0) }
  }

  private static let secretWords: Set<Substring> = [
    "token", "password", "passwd", "pwd", "secret", "signature", "sig", "jwt", "credential", "authorization", "apikey",
  ]

  private static let secretNames: Set<String> = [
    "accesstoken", "idtoken", "refreshtoken", "authtoken", "csrftoken", "sessiontoken", "apikey", "accesskey", "auth",
    "authkey", "privatekey", "clientsecret", "sessionid", "session", "sid", "phpsessid", "jsessionid", "samlresponse",
    "passphrase",
  ]
}
