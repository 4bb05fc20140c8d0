internal import Foundation
internal import Yams

extension ConfigurationReader {
  /// The libraries that a configuration names, in the files that it extends too. They are wanted before the rest can be
  /// read: it may name their checks. What is wrong with the file is told when all of it is read.
  static func plugins(namedIn file: String) -> [String] {
    guard let data = FileManager.default.contents(atPath: file) else { return [] }
    let text = String(decoding: data, as: UTF8.self).withoutByteOrderMark
    return ConfigurationReader(file: file, text: text).plugins(depth: 0)
  }

  private func plugins(depth: Int) -> [String] {
    guard depth < 8, let root = try? yaml.composed(), let settings = try? yaml.pairs(root, "The file") else {
      return []
    }
    let bases = settings.filter { $0.0.string == "extends" }.flatMap { $0.1.sequence.map { Array($0) } ?? [$0.1] }
    let inherited = bases.compactMap(\.string).filter { !$0.contains("://") }.compactMap(yaml.neighbour).flatMap {
      ConfigurationReader(file: $0.file, text: $0.text).plugins(depth: depth + 1)
    }
    let own = settings.filter { $0.0.string == "plugins" }.flatMap { (try? paths($0.1)) ?? [] }
    return inherited + own
  }
}
