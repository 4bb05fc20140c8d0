import Kerbcut

extension Element {
  /// Whether the name is nothing but signs of an icon font: characters for private use, which have no words.
  var isNamedByIconOnly: Bool {
    let name = name
    return !name.isEmpty
      && name.unicodeScalars.allSatisfy { $0.properties.generalCategory == .privateUse || $0.value == 0x20 }
  }
}
