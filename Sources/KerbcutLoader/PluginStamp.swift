internal import CKerbcutStamp
import KerbcutText

/// What a plugin's library says of how it was built.
struct PluginStamp: Equatable {
  /// A digest of the sources of what it was compiled against.
  var interface: String
  var compiler: String
  var processor: String

  private static let sizes = [16, 64, 256, 32]
  private static let length = sizes.reduce(0, +)
  private static let mark = Array("KERBCUT-STAMP-1".utf8) + [0]

  /// The stamp of this program.
  static let own = PluginStamp([UInt8](UnsafeRawBufferPointer(start: kerbcut_stamp_here(), count: length)))

  /// The stamp in the bytes of a library; nil if there is none.
  init?(inLibrary bytes: [UInt8]) {
    let place = Self.mark.withUnsafeBufferPointer { mark in
      bytes.withUnsafeBufferPointer { ByteSearch.place(of: mark, in: $0) }
    }
    guard let place else { return nil }
    self.init(bytes[place...])
  }

  private init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count >= Self.length, bytes.starts(with: Self.mark) else { return nil }
    var rest = bytes.dropFirst(Self.sizes[0])
    var fields: [String] = []
    for size in Self.sizes.dropFirst() {
      fields.append(String(decoding: rest.prefix(size).prefix { $0 != 0 }, as: UTF8.self))
      rest = rest.dropFirst(size)
    }
    (interface, compiler, processor) = (fields[0], fields[1], fields[2])
  }
}
