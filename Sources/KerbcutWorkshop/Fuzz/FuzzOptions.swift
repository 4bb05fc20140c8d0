import ArgumentParser
import Foundation

/// What the commands that throw broken input at parsers have in common.
struct FuzzOptions: ParsableArguments {
  @Option(help: "The seed; the same seed gives the same inputs.") var seed: UInt64 = 20_261_123
  @Argument(help: "Further files, or folders of files, to start from.") var paths: [String] = []

  /// The files to start from.
  func starts(endings: Set<String>) throws -> [[UInt8]] {
    try paths.flatMap { try TreeFiles.files(in: $0, endings: endings) }.map(TreeFiles.bytes)
  }

  /// Prints the fault that was found, and fails if there is one.
  func report(_ fault: String?) throws {
    print(fault ?? "no fault")
    if fault != nil { throw ExitCode.failure }
  }
}
