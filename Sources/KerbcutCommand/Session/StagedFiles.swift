internal import Foundation
internal import KerbcutBasics
internal import KerbcutReports

/// The files of one report, written beside where they are to stand and put there when all are whole. Until then the
/// report that was there before stays as it was; after a failure it still does.
final class StagedFiles {
  private let report: OutputPlan.Report
  private let overwrites: Bool
  private let unfinished: UnfinishedFiles
  /// The file or folder that is written meanwhile; the report's own path where that is a device.
  private let place: String
  /// Where a report that is one file is to stand, links followed: a link stays one.
  private let target: String
  private let isDirect: Bool
  /// What was written so far, by file.
  private var written: [String: StableHash] = [:]
  /// What the report's folder holds; nil for a report that is one file.
  private var manifest: ReportManifest?

  init(_ report: OutputPlan.Report, overwrites: Bool) throws {
    self.report = report
    self.overwrites = overwrites
    unfinished = KerbcutCommand.unfinished
    target = OutputFile.target(of: report.path)
    let type = OutputFile.type(of: target)
    let isFolder = report.reporter.format.isFolder
    isDirect = !isFolder && type != nil && type != .typeRegular
    place = isDirect ? target : OutputFile.besideName(of: isFolder ? report.path + "/report" : target)
    if isFolder { manifest = try ReportManifest(of: report.path, owns: { report.reporter.owns($0) }) }
    if !isDirect { unfinished.add(place) }
  }

  deinit {
    guard !isDirect else { return }
    try? FileManager.default.removeItem(atPath: place)
    unfinished.forget(place)
  }

  /// Puts text behind what a file holds; a report that is one file has the name of nothing.
  func add(_ text: String, to name: String) throws {
    if manifest != nil {
      guard report.reporter.owns(name) else { throw CommandError.unwritable(name, "it lies outside the report") }
      try OutputFile.refuseLinks(name, below: report.path)
    }
    do {
      let path = manifest == nil ? place : place + "/" + name
      if written[name] == nil { try OutputFile.prepare(path, isFolder: false) }
      let file = try OutputFile(path: path, .addition)
      try file.append(text)
      try file.close()
    } catch CommandError.unwritable(_, let reason) {
      // Nobody knows the place where it is written meanwhile.
      throw CommandError.unwritable(name.isEmpty ? report.path : report.path + "/" + name, reason)
    }
    written[name, default: StableHash()].add(text.utf8)
  }

  /// Puts all files into their places. Each is there in one step; those of a folder are named in its list first.
  func put() throws {
    guard !isDirect else { return }
    guard var manifest else {
      if written.isEmpty { try add("", to: "") }
      // Somebody may have put a file there since the run began.
      if !overwrites { try OwnFile.refuse(target, format: report.reporter.format.id) }
      return try move("", to: target)
    }
    for name in written.keys where !overwrites { try OwnFile.refuse(name, in: report, listed: manifest.files) }
    try manifest.announce(written)
    for name in written.keys.sorted() {
      try OutputFile.refuseLinks(name, below: report.path)
      try move(name, to: report.path + "/" + name)
    }
    try manifest.replace(with: written)
  }

  private func move(_ name: String, to path: String) throws {
    try OutputFile.prepare(path, isFolder: false)
    guard rename(name.isEmpty ? place : place + "/" + name, path) == 0 else {
      throw CommandError.unwritable(path, OutputFile.reason(errno))
    }
  }
}
