// Says what became of the findings of pages between two files of results. It needs nothing of the engine that made them.
import Foundation
import KerbcutResults

func audit(_ file: String) throws -> ComparedAudit {
  var (run, pages): (Run?, [PageResult]) = (nil, [])
  let lines = try Data(contentsOf: URL(filePath: file)).split(separator: UInt8(ascii: "\n"))
  for (number, text) in lines.enumerated() {
    switch try Results.line(text, number: number + 1, of: file) {
    case .run(let read): run = read
    case .page(let page): pages.append(page)
    case .failure, .end: break
    }
  }
  guard let run else { throw ResultsError.withoutRun(file: file) }
  return ComparedAudit(run: run, pages: pages)
}

let files = CommandLine.arguments.dropFirst()
guard files.count == 2, let old = files.first, let new = files.last else {
  print("Usage: compare-results OLD.ndjson NEW.ndjson")
  exit(64)
}
do {
  let counts = Comparison(from: try audit(old), to: try audit(new)).counts
  print("\(counts[.new] ?? 0) new, \(counts[.gone] ?? 0) gone, \(counts[.same] ?? 0) the same.")
} catch {
  print(error)
  exit(2)
}
