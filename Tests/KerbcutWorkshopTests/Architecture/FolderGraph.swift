/// Which folders of a module name types of which others.
struct FolderGraph {
  private let arrows: [String: Set<String>]

  /// - Parameter shared: types that are known everywhere, so that naming one is no arrow.
  init(_ files: [SourceFile], besides shared: Set<String>) {
    var homes: [String: Set<String>] = [:]
    for file in files { for type in file.types { homes[type, default: []].insert(file.folder) } }
    var arrows: [String: Set<String>] = [:]
    for file in files where !file.folder.isEmpty {
      for name in file.capitalNames.subtracting(shared) {
        guard let home = homes[name], home.count == 1, let folder = home.first, !folder.isEmpty, folder != file.folder
        else { continue }
        arrows[file.folder, default: []].insert(folder)
      }
    }
    self.arrows = arrows
  }

  /// Folders that reach each other, each set once.
  var circles: Set<Set<String>> {
    Set(
      arrows.keys.compactMap { folder in
        let circle = reached(from: folder).filter { reached(from: $0).contains(folder) }
        return circle.isEmpty ? nil : circle
      })
  }

  private func reached(from folder: String) -> Set<String> {
    var reached: Set<String> = []
    var next = Array(arrows[folder] ?? [])
    while let folder = next.popLast() {
      if reached.insert(folder).inserted { next += arrows[folder] ?? [] }
    }
    return reached
  }
}
