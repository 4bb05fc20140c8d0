import Foundation
import KerbcutCSS
import Synchronization

/// Style sheets of saved pages, read from the page's folder and parsed once.
final class SheetFolder: Sendable {
  private let parsed = Mutex<[String: StyleSheet]>([:])

  func provider(for page: String) -> some StyleSheetProvider { PageFolder(folder: self, page: page) }

  fileprivate func sheet(_ path: String) -> StyleSheet? {
    if let known = parsed.withLock({ $0[path] }) { return known }
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let sheet = StyleSheet(parsing: Array(data), address: path)
    parsed.withLock { $0[path] = sheet }
    return sheet
  }
}

private struct PageFolder: StyleSheetProvider {
  let folder: SheetFolder
  let page: String

  func sheet(at address: String, base: String?) -> SheetResult {
    guard !address.contains("://"), !address.hasPrefix("//") else { return .missing(reason: "not on this machine") }
    let plain = String(address.prefix { $0 != "?" && $0 != "#" })
    let start = URL(fileURLWithPath: base ?? page).deletingLastPathComponent()
    let path = plain.hasPrefix("/") ? plain : start.appendingPathComponent(plain).standardizedFileURL.path
    guard let sheet = folder.sheet(path) else { return .missing(reason: "no such file") }
    return .sheet(sheet, address: path)
  }
}

/// Sheets beside the page, or under a folder that stands for a root-relative prefix.
struct RootedSheets<Inner: StyleSheetProvider>: StyleSheetProvider {
  let inner: Inner
  let roots: [String]

  func sheet(at address: String, base: String?) -> SheetResult {
    for root in roots {
      let parts = root.split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 2, address.hasPrefix(parts[0]), !address.hasPrefix("//") {
        return inner.sheet(at: parts[1] + "/" + address.dropFirst(parts[0].count), base: base)
      }
    }
    return inner.sheet(at: address, base: base)
  }
}
