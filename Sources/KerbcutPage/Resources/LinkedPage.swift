import KerbcutHTML

/// What stands at an address that a page refers to.
public enum LinkedPage {
  /// A page, parsed with its own styles and resources.
  case page(Page)
  /// A file that is not a page.
  case file(Snapshot)
  /// It was looked for and is not there.
  case missing(reason: String)
  /// It lies outside what was audited.
  case notLooked
}

extension LinkedPage {
  /// The page, if it is one.
  public var page: Page? {
    guard case .page(let page) = self else { return nil }
    return page
  }
}

/// How deep frames in frames, and pages looked at for another page's sake, are followed.
let linkedPageDepth = 3

extension Page {
  /// A page that this one looks at.
  func child(of snapshot: Snapshot) -> Page {
    var options = ParseOptions()
    options.transportCharset = snapshot.charset
    options.isScripting = document.isScripting
    let document =
      snapshot.mediaType == "application/xhtml+xml"
      ? Document.parse(xml: snapshot.bytes, options: options) : Document.parse(html: snapshot.bytes, options: options)
    var own = self.options
    // People who follow a link out of a frame are shown the page in the frame's place, or by itself: nobody knows.
    own.frame = nil
    let page = Page(snapshot, document: document, resources: resources, options: own)
    page.depth = depth + 1
    return page
  }
}

/// Files by address as written, while all together are small.
struct FoundFiles {
  private var files: [String: ResourceResult] = [:]
  private var bytes = 0

  subscript(address: String) -> ResourceResult? { files[address] }

  mutating func keep(_ file: Snapshot, at address: String) {
    guard bytes + file.bytes.count <= 4_000_000, files.count < 2_000, address.utf8.count < 500 else { return }
    bytes += file.bytes.count
    files[address] = .found(file)
  }
}
