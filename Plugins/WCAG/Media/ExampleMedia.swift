/// The smallest files that say what examples need (ISO/IEC 14496-12): as texts, since every byte of them is ASCII.
enum ExampleMedia {
  /// A film with pictures alone.
  static let silentFilm = film(["vide"])
  /// A film with pictures and sound.
  static let soundFilm = film(["vide", "soun"])
  /// Nine seconds of sound.
  static let nineSeconds = film(["soun"], seconds: "\u{9}")
  /// Two seconds of sound.
  static let twoSeconds = film(["soun"], seconds: "\u{2}")

  private static func film(_ kinds: [String], seconds: String = "\0") -> String {
    let tracks = kinds.map { box("trak", box("mdia", box("hdlr", zeros(8) + $0))) }
    let length = box("mvhd", zeros(15) + "\u{1}" + zeros(3) + seconds + zeros(12))
    return box("ftyp", "isom") + box("moov", length + tracks.joined())
  }

  /// A box: its length in four bytes, its type, what it holds.
  private static func box(_ type: String, _ body: String) -> String {
    zeros(3) + String(Unicode.Scalar(UInt8(truncatingIfNeeded: body.utf8.count + 8))) + type + body
  }

  private static func zeros(_ count: Int) -> String { String(repeating: "\0", count: count) }
}
