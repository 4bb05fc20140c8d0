import Foundation
import Kerbcut
import Testing

@testable import KerbcutLoader

struct PluginStampTests {
  @Test func readsTheStampOfThisProgram() throws {
    let own = try #require(PluginStamp.own)
    #expect(own.interface.count == 16)
    #expect(own.compiler.contains("lang"))
    #expect(["x86_64", "aarch64"].contains(own.processor))
  }

  @Test func findsAStampInALibrary() throws {
    let bytes = Self.stamp(interface: "abc")
    #expect(PluginStamp(inLibrary: Array("ELF KERBCUT".utf8) + bytes + [1, 2, 3])?.interface == "abc")
    #expect(PluginStamp(inLibrary: Array(bytes.dropLast())) == nil)
    #expect(PluginStamp(inLibrary: []) == nil)
  }

  /// Bytes as a library holds them.
  static func stamp(interface: String, compiler: String? = nil, processor: String? = nil) -> [UInt8] {
    let own = PluginStamp.own
    let fields = [
      ("KERBCUT-STAMP-1", 16), (interface, 64), (compiler ?? own?.compiler ?? "", 256),
      (processor ?? own?.processor ?? "", 32),
    ]
    return fields.flatMap { text, size in Array(text.utf8) + [UInt8](repeating: 0, count: size - text.utf8.count) }
  }
}

/// What is no plugin, or another's, is refused before anything of it runs.
struct PluginLibraryTests {
  private func error(of bytes: [UInt8]) throws -> PluginLoadError? {
    let file = FileManager.default.temporaryDirectory.appending(path: "kerbcut-\(UUID().uuidString).so")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    do {
      _ = try PluginLibrary(loading: file.path)
      return nil
    } catch {
      return error
    }
  }

  private var interface: String { PluginStamp.own?.interface ?? "" }

  @Test func refusesWhatIsNoPlugin() throws {
    guard case .notAPlugin = try error(of: Array("\u{7F}ELF and more".utf8)) else { throw Unexpected() }
    guard case .notAPlugin = try error(of: []) else { throw Unexpected() }
  }

  @Test func refusesWhatWasBuiltOtherwise() throws {
    let other = try error(of: PluginStampTests.stamp(interface: "0123456789abcdef"))
    guard case .otherInterface(_, "0123456789abcdef", interface)? = other else { throw Unexpected() }
    let compiler = try error(of: PluginStampTests.stamp(interface: interface, compiler: "Clang 1"))
    guard case .otherCompiler(_, "Clang 1", _)? = compiler else { throw Unexpected() }
    let processor = try error(of: PluginStampTests.stamp(interface: interface, processor: "m68k"))
    guard case .otherProcessor(_, "m68k", _)? = processor else { throw Unexpected() }
  }

  /// A stamp alone is no library: the loader of the system says what is wrong.
  @Test func tellsWhatTheSystemRefuses() throws {
    guard case .refused(_, let reason)? = try error(of: PluginStampTests.stamp(interface: interface)) else {
      throw Unexpected()
    }
    #expect(!reason.isEmpty)
  }

  @Test func tellsWhatIsNotThere() {
    #expect(throws: PluginLoadError.notThere("nowhere.so")) { try PluginLibrary(loading: "nowhere.so") }
    #expect(throws: PluginLoadError.notThere("/")) { try PluginLibrary(loading: "/") }
  }

  private struct Unexpected: Error {}
}
