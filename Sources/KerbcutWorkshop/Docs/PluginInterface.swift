import Foundation
import KerbcutBasics

/// The digest of what plugins are compiled against. The layouts of Swift types have no versions: a library that was
/// built against other sources must not be loaded, and is known by this.
enum PluginInterface {
  static let file = "Sources/CKerbcutStamp/include/kerbcut_interface.h"

  private static let modules = [
    "CLibxml2", "Kerbcut", "KerbcutARIA", "KerbcutBasics", "KerbcutCSS", "KerbcutHTML", "KerbcutLayout", "KerbcutPage",
    "KerbcutResults", "KerbcutService", "KerbcutStandards", "KerbcutText",
  ]

  static var text: String {
    """
    // Written by `swift run KerbcutWorkshop docs`: a digest of what plugins are compiled against.
    #define KERBCUT_INTERFACE "\(digest)"

    """
  }

  /// Of the sources by their paths; comments, indents and blank lines aside.
  private static var digest: String {
    var hash = StableHash()
    for module in modules {
      let files = FileManager.default.enumerator(atPath: "Sources/" + module)?.compactMap { $0 as? String } ?? []
      for file in files.filter({ $0.hasSuffix(".swift") || $0.hasSuffix(".c") || $0.hasSuffix(".h") }).sorted() {
        hash.add((module + "/" + file + "\n").utf8)
        for line in ((try? String(contentsOfFile: "Sources/\(module)/\(file)", encoding: .utf8)) ?? "").split(
          separator: "\n")
        {
          let code = line.drop(while: \.isWhitespace)
          if !code.isEmpty, !code.hasPrefix("//") { hash.add((code + "\n").utf8) }
        }
      }
    }
    return hash.hexadecimal
  }
}
