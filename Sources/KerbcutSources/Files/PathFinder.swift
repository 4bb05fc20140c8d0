internal import Kerbcut

/// What an audit was asked for, turned into pages.
public struct FoundPages: Sendable {
  public var pages: [PageReference] = []
  /// What was asked for and does not exist, with what was written.
  public var failures: [(asked: String, error: FetchError)] = []
}

/// Finds pages by what a user writes: files, folders, patterns, addresses, `-`, and lists `@file`.
struct PathFinder {
  let options: FetchOptions
  private var found = FoundPages()
  private var seen: Set<String> = []
  /// Folders with links followed, by how they were written.
  private var realFolders: [String: String] = [:]
  /// Folders that were asked for, and those of patterns.
  private var folders: Set<String> = []
  /// Folders of reports, links followed.
  private let ownFolders: Set<String>

  init(options: FetchOptions) {
    self.options = options
    ownFolders = Set(options.ownFolders.filter { Files.kind(of: $0) == .folder }.map(Files.realPath))
  }

  /// The pages in the order of what was asked for, those of a folder in byte order, each once.
  static func pages(for asked: [String], options: FetchOptions) -> FoundPages {
    var finder = PathFinder(options: options)
    for text in asked { finder.find(text, depth: 0) }
    finder.shareFolders()
    return finder.found
  }

  /// Lets the pages of one audit look into all folders that were asked for, by where the files lie.
  private mutating func shareFolders() {
    guard !folders.isEmpty else { return }
    let shared = FolderSet(folders.map(Mount.init(whereItLies:)))
    for page in found.pages.indices where !found.pages[page].mounts.isEmpty { found.pages[page].shared = shared }
  }

  private mutating func find(_ asked: String, depth: Int) {
    if asked == "-" {
      add(PageReference(path: options.standardInputName, place: .standardInput, base: inputBase, address: inputAddress))
    } else if asked.hasPrefix("@") {
      findListed(asked, depth: depth)
    } else if asked.lowercased().hasPrefix("http://") || asked.lowercased().hasPrefix("https://") {
      guard let address = WebAddress(asked) else { return fail(asked, .notAnAddress(text: asked)) }
      let page = address.withoutFragment
      add(PageReference(path: page.description, place: .address(page), base: page, address: page))
    } else if asked.contains("://"), Files.kind(of: asked) == .nothing {
      fail(asked, .notAnAddress(text: asked))
    } else {
      findPath(asked)
    }
  }

  private mutating func findPath(_ asked: String) {
    let path = Self.tidied(asked)
    switch Files.kind(of: path) {
    case .file: add(reference(path, area: Self.folder(of: path), isNamed: true))
    case .folder:
      let earlier = found.failures.count
      let files = files(under: path).filter(Self.isPage)
      if files.isEmpty && found.failures.count == earlier { fail(asked, .noPages(path: asked)) }
      folders.insert(path)
      for file in files { add(reference(file, area: path, isNamed: false)) }
    case .other: fail(asked, .notAFile(path: asked))
    case .nothing:
      guard Glob.isPattern(path) else { return fail(asked, .notFound(path: asked)) }
      findMatches(path, asked: asked)
    }
  }

  private mutating func findMatches(_ pattern: String, asked: String) {
    let glob = Glob(pattern)
    let files = self.files(under: glob.fixedFolder).filter { glob.matches($0) }
    if files.isEmpty { fail(asked, .noMatch(pattern: asked)) }
    folders.insert(glob.fixedFolder)
    for file in files { add(reference(file, area: glob.fixedFolder, isNamed: false)) }
  }

  /// The lines of a list; empty ones and those that begin with `#` say nothing. A list may name lists, not without end.
  private mutating func findListed(_ asked: String, depth: Int) {
    let path = String(asked.dropFirst())
    guard depth < 8 else { return fail(asked, .unreadable(path: path, reason: "lists name each other")) }
    do {
      let text = String(decoding: try Files.bytes(of: path, limit: options.sizeLimit), as: UTF8.self)
      for line in text.split(whereSeparator: \.isNewline) {
        let entry = line.trimmed { $0 == " " || $0 == "\t" }
        if !entry.isEmpty && !entry.hasPrefix("#") { find(String(entry), depth: depth + 1) }
      }
    } catch {
      fail(asked, error)
    }
  }

  private mutating func add(_ page: PageReference) {
    if seen.insert(identity(of: page)).inserted { found.pages.append(page) }
  }

  /// What makes two ways to write a path one file. A link in a folder is a page of its own.
  private mutating func identity(of page: PageReference) -> String {
    guard case .file(let file) = page.place else { return page.path }
    let folder = Self.folder(of: file)
    let real = realFolders[folder] ?? Files.realPath(folder)
    realFolders[folder] = real
    return "\(real)/\(file.split(separator: "/").last ?? "")"
  }

  private mutating func fail(_ asked: String, _ error: FetchError) { found.failures.append((asked, error)) }

  private static func isPage(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return false }
    return MediaType.pageExtensions.contains(name[name.index(after: dot)...].lowercased())
  }

  /// The files below a folder in byte order. Hidden folders, packages of Node, linked folders and our own reports are
  /// passed over; what cannot be read is a failure, so that no page is left out in silence.
  private mutating func files(under folder: String) -> [String] {
    var files: [String] = []
    var waiting = [folder]
    while let next = waiting.popLast() {
      guard let names = Files.names(in: next) else {
        fail(next, .unreadable(path: next, reason: "permission to read this folder is missing"))
        continue
      }
      var folders: [String] = []
      for name in names where !name.hasPrefix(".") && name != "node_modules" {
        let path = next == "." ? name : next.hasSuffix("/") ? next + name : next + "/" + name
        switch Files.kind(of: path) {
        case .file: files.append(path)
        case .folder: if !Files.isLink(path) && !isOwn(path) { folders.append(path) }
        case .nothing where Self.isPage(path):
          fail(path, .unreadable(path: path, reason: "its name is not UTF-8, or it is a link that leads nowhere"))
        case .other, .nothing: break
        }
      }
      waiting += folders.reversed()
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func isOwn(_ folder: String) -> Bool { !ownFolders.isEmpty && ownFolders.contains(Files.realPath(folder)) }
}

// MARK: Places

extension PathFinder {
  /// A file with its address: by the root that holds it, else by the folder that was asked for.
  private func reference(_ path: String, area: String, isNamed: Bool) -> PageReference {
    for root in options.roots where Files.isInside(path, folder: root.folder) {
      guard let rest = Self.rest(of: path, in: root.folder) else { continue }
      let base = WebAddress(root.prefix + WebAddress(filePath: rest).path.dropFirst())
      let isServed = base.map(\.isHTTP) ?? false
      if let base { return PageReference(path: path, place: .file(path), base: base, address: isServed ? base : nil) }
    }
    // A folder that was asked for is taken as the root of its addresses; a file's own folder is not.
    let rest = isNamed ? path : Self.rest(of: path, in: area) ?? path
    let local = WebAddress(filePath: rest)
    let served = options.baseAddress.flatMap { WebAddress("." + local.path, base: $0) }
    let base = served ?? local
    let prefix =
      isNamed ? WebAddress(".", base: base) : WebAddress(".", base: options.baseAddress ?? WebAddress(filePath: "/"))
    let mounts = prefix.map { [Mount(prefix: $0.description, folder: area)] } ?? []
    return PageReference(
      path: path, place: .file(path), base: base, address: served, mounts: mounts,
      places: isNamed ? [Mount(whereItLies: area)] : [])
  }

  private var inputBase: WebAddress { options.baseAddress ?? WebAddress(filePath: options.standardInputName) }
  private var inputAddress: WebAddress? { options.baseAddress }

  /// The path below a folder, percent-encoded by whoever parses it.
  private static func rest(of path: String, in folder: String) -> String? {
    if folder == "." { return path }
    let folder = folder.hasSuffix("/") ? folder : folder + "/"
    if path.hasPrefix(folder) { return String(path.dropFirst(folder.count)) }
    let real = Files.realPath(folder)
    let realFolder = real.hasSuffix("/") ? real : real + "/"
    let realFile = Files.realPath(path)
    return realFile.hasPrefix(realFolder) ? String(realFile.dropFirst(realFolder.count)) : nil
  }

  /// The path without `./` before it, doubled slashes and a slash at its end.
  private static func tidied(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    let joined = (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    return joined.isEmpty ? "." : joined
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
