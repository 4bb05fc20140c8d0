internal import ArgumentParser
internal import Foundation

/// Writes the tree of every case that `compare.py export` wrote into a folder beside the case.
struct Trees: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the tree of each case of a folder beside it, for the comparison with browsers' trees.")

  @Argument(help: "The folder with cases.json and the cases.") var folder: String

  func run() throws { try TreeCases(folder: URL(filePath: folder)).writeDumps() }
}
