internal import Kerbcut

/// What an audit was asked for, turned into pages.
public struct FoundPages: Sendable {
  public var pages: [PageReference] = []
  /// What was asked for and does not exist, with what was written.
  public var failures: [(asked: String, error: FetchError)] = []
  /// The lists that were read.
  public var lists: [String] = []
  /// The hosts that were asked for.
  var hosts: Set<String> = []
}

/// Finds pages by what a user writes: files, folders, patterns, addresses, `-`, and lists `@file`.
struct PathFinder {
  let options: FetchOptions
  private var found = FoundPages()
  private var seen: Set<String> = []
  /// Files of reports that lie in the folders that were asked for.
  private var reports = OwnReports()
  /// Folders with links followed, by how they were written.
  private var realFolders: [String: String] = [:]
  /// Folders that were asked for, and those of patterns.
  private var folders: Set<String> = []
  /// What is left out of folders, patterns and lists.
  private var exclusion: Exclusion
  private let standardInput: () -> [UInt8]
  /// Folders of reports, links followed.
  private let ownFolders: Set<String>

  init(options: FetchOptions, standardInput: @escaping () -> [UInt8] = { [] }) {
    self.options = options
    self.standardInput = standardInput
    exclusion = Exclusion(options.excluded, usesGitignore: options.usesGitignore)
    ownFolders = Set(options.ownFolders.filter { Files.kind(of: $0) == .folder }.map(Files.realPath))
  }

  /// The pages in the order of what was asked for, those of a folder in byte order, each once.
  static func pages(
    for asked: [String], options: FetchOptions, standardInput: @escaping () -> [UInt8] = { [] }
  ) -> FoundPages {
    var finder = PathFinder(options: options, standardInput: standardInput)
    for text in asked { finder.find(text, depth: 0) }
    finder.shareFolders()
    finder.joinSites()
    return finder.found
  }

  /// Lets the pages of one audit look into all folders that were asked for, by where the files lie.
  private mutating func shareFolders() {
    guard !folders.isEmpty else { return }
    let shared = FolderSet(folders.map(Mount.init(whereItLies:)))
    found.pages = found.pages.map { page in
      guard var place = page.token(as: FilePlace.self), !place.mounts.isEmpty else { return page }
      place.shared = shared
      return PageReference(
        key: page.key, name: page.name, base: page.base, address: page.address, folder: page.folder, token: place)
    }
  }

  /// Takes folders inside others that were asked for as parts of one site.
  private mutating func joinSites() {
    let folders = Set(found.pages.compactMap(\.folder)).map { (written: $0, whole: Files.absolutePath($0)) }
    guard folders.count > 1 else { return }
    var outer: [String: String] = [:]
    var last: (written: String, whole: String)?
    for folder in folders.sorted(by: { ($0.whole, $0.written) < ($1.whole, $1.written) }) {
      if let last,
        folder.whole == last.whole || folder.whole.hasPrefix(last.whole.hasSuffix("/") ? last.whole : last.whole + "/")
      {
        outer[folder.written] = last.written
      } else {
        last = folder
      }
    }
    guard !outer.isEmpty else { return }
    found.pages = found.pages.map { page in
      guard let folder = page.folder.flatMap({ outer[$0] }) else { return page }
      return page.inFolder(folder)
    }
  }

  private mutating func find(_ asked: String, depth: Int) {
    if asked == "-" {
      let name = options.standardInputName
      add(PageReference(key: "-", name: name, base: inputBase, address: inputAddress, token: FilePlace()))
    } else if asked.hasPrefix("@") {
      findListed(asked, depth: depth)
    } else if asked.lowercased().hasPrefix("http://") || asked.lowercased().hasPrefix("https://") {
      guard let address = WebAddress(asked) else { return fail(asked, .notAnAddress(text: asked.withoutSecrets)) }
      add(AddressSource.reference(to: address))
    } else if asked.holds("://"), Files.kind(of: asked) == .nothing {
      fail(asked, .notAnAddress(text: asked.withoutSecrets))
    } else {
      findPath(asked, isListed: depth > 0)
    }
  }

  private mutating func findPath(_ asked: String, isListed: Bool) {
    let path = Self.tidied(asked)
    if isListed, exclusion.holdsPath(path) { return }
    if isListed, Files.kind(of: path) == .nothing, let base = options.baseAddress, !Glob.isPattern(path),
      let address = WebAddress(asked, base: base), address.isHTTP
    {
      return add(AddressSource.reference(to: address))
    }
    switch Files.kind(of: path) {
    case .file: add(reference(path, area: Self.folder(of: path), isNamed: true))
    case .folder:
      let earlier = found.failures.count
      let all = files(under: path).filter(Self.isPage)
      let (files, areLeftOut) = wanted(of: all)
      if files.isEmpty && !areLeftOut && found.failures.count == earlier { fail(asked, .noPages(path: asked)) }
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
    let all = files(under: glob.fixedFolder).filter { glob.matches($0) }
    let (files, areLeftOut) = wanted(of: all)
    if files.isEmpty && !areLeftOut { fail(asked, .noMatch(pattern: asked)) }
    folders.insert(glob.fixedFolder)
    for file in files { add(reference(file, area: glob.fixedFolder, isNamed: false)) }
  }

  /// The files that are not left out, and whether any is.
  private mutating func wanted(of files: [String]) -> (files: [String], areLeftOut: Bool) {
    guard !exclusion.isEmpty else { return (files, false) }
    let wanted = files.filter { !exclusion.holdsPath($0) }
    return (wanted, wanted.count < files.count)
  }

  /// The lines of a list; empty ones and those that begin with `#` say nothing. A list may name lists, not without end.
  private mutating func findListed(_ asked: String, depth: Int) {
    let path = String(asked.dropFirst())
    guard depth < 8 else { return fail(asked, .unreadable(path: path, reason: "lists name each other")) }
    do {
      let bytes = try path == "-" ? standardInput() : Files.bytes(of: path, limit: options.sizeLimit)
      let text = ListText.text(bytes)
      found.lists.append(path)
      for line in text.split(whereSeparator: \.isNewline) {
        let entry = line.trimmed { $0 == " " || $0 == "\t" }
        if !entry.isEmpty, entry != "-" && !entry.hasPrefix("#") { find(String(entry), depth: depth + 1) }
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
    guard let file = page.token(as: FilePlace.self)?.file else { return page.key }
    let folder = Self.folder(of: file)
    let real = realFolders[folder] ?? Files.realPath(folder)
    realFolders[folder] = real
    return "\(real)/\(file.split(separator: "/").last ?? "")".exactKey
  }

  private mutating func fail(_ asked: String, _ error: FetchError) {
    found.failures.append((asked.withoutSecrets, error))
  }

  private static func isPage(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return false }
    return MediaType.pageExtensions.contains(name[name.index(after: dot)...].lowercased())
  }

  /// The files below a folder in byte order. Hidden folders, packages of Node, linked folders and our own reports are
  /// passed over; what cannot be read or leads out of the folder is a failure, so that no page is left out in silence.
  private mutating func files(under folder: String) -> [String] {
    var files: [String] = []
    var waiting = [folder]
    while let next = waiting.popLast() {
      guard let names = Files.names(in: next) else {
        fail(next, .unreadable(path: next, reason: "permission to read this folder is missing"))
        continue
      }
      reports.learn(folder: next, names: names)
      var folders: [String] = []
      for name in names where !name.hasPrefix(".") && name != "node_modules" {
        let path = next == "." ? name : next.hasSuffix("/") ? next + name : next + "/" + name
        switch Files.kind(of: path) {
        case .file: if isWanted(path, in: folder) { files.append(path) }
        case .folder: if !Files.isLink(path) && !isOwn(path) { folders.append(path) }
        case .other: if Self.isPage(path) { fail(path, .notAFile(path: path)) }
        case .nothing: failToFind(path)
        }
      }
      waiting += folders.reversed()
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a file in a folder that was asked for may be a page. Lets all others be that are named by patterns.
  private mutating func isWanted(_ path: String, in folder: String) -> Bool {
    guard Self.isPage(path) else { return true }
    if Files.isLink(path), !Files.isInside(path, folder: folder) {
      fail(path, .outside(path: path))
      return false
    }
    return !reports.hold(path)
  }

  /// A name in a folder behind which there is nothing: a link to nowhere, or bytes that are no text.
  private mutating func failToFind(_ path: String) {
    if Files.isLink(path) {
      if Self.isPage(path) { fail(path, .unreadable(path: path, reason: "it is a link that leads nowhere")) }
    } else {
      fail(path, .unreadable(path: path, reason: "its name is not UTF-8"))
    }
  }

  private func isOwn(_ folder: String) -> Bool { !ownFolders.isEmpty && ownFolders.contains(Files.realPath(folder)) }
}

// MARK: Places

extension PathFinder {
  /// A file with its address: by the root that holds it, else by the folder that was asked for.
  private func reference(_ path: String, area: String, isNamed: Bool) -> PageReference {
    var place = FilePlace(file: path, area: isNamed ? nil : area)
    for root in options.roots where Files.isInside(path, folder: root.folder) {
      guard let rest = Self.rest(of: path, in: root.folder) else { continue }
      let base = WebAddress(root.prefix + WebAddress(filePath: rest).path.dropFirst())
      let isServed = base.map(\.isHTTP) ?? false
      if let base {
        return PageReference(
          key: path.exactKey, name: path, base: base, address: isServed ? base : nil, folder: area, token: place)
      }
    }
    // A folder that was asked for is taken as the root of its addresses; a file's own folder is not.
    let rest = isNamed ? path : Self.rest(of: path, in: area) ?? path
    let local = WebAddress(filePath: rest)
    let served = options.baseAddress.flatMap { WebAddress("." + local.path, base: $0) }
    let base = served ?? local
    let prefix =
      isNamed ? WebAddress(".", base: base) : WebAddress(".", base: options.baseAddress ?? WebAddress(filePath: "/"))
    place.mounts = prefix.map { [Mount(prefix: $0.description, folder: area)] } ?? []
    place.places = isNamed ? placesOfNamed(path, area: area) : []
    return PageReference(
      key: path.exactKey, name: path, base: base, address: served, folder: area, token: place)
  }

  /// Where a page that was named may look: its own folder and, if it lies in the working folder, that one, what is
  /// hidden there aside.
  private func placesOfNamed(_ path: String, area: String) -> [Mount] {
    let own = Mount(whereItLies: area)
    guard Files.isInside(path, folder: ".") else { return [own] }
    var working = Mount(whereItLies: Files.absolutePath("."))
    working.leavesHidden = true
    return own.prefix == working.prefix ? [own] : [own, working]
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
